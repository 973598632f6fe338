package org.parley.engine.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguageGateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en  | The two sides said on Monday that they would return to the table after the harvest.
          de  | Die beiden Seiten erklärten am Montag, dass sie nach der Ernte an den Verhandlungstisch zurückkehren wollen.
          fr  | Les deux parties ont déclaré lundi qu'elles reviendraient à la table des négociations après la récolte.
          es  | Las dos partes dijeron el lunes que volverían a la mesa de negociaciones después de la cosecha.
          it  | Le due parti hanno dichiarato lunedì che torneranno al tavolo dei negoziati dopo il raccolto.
          ru  | Обе стороны заявили в понедельник, что вернутся за стол переговоров после уборки урожая.
          uk  | Обидві сторони заявили в понеділок, що повернуться за стіл переговорів після збирання врожаю.
          tr  | İki taraf pazartesi günü hasattan sonra müzakere masasına döneceklerini açıkladı.
          pl  | Obie strony oświadczyły w poniedziałek, że po żniwach wrócą do stołu negocjacyjnego.
          ar  | قال الطرفان يوم الاثنين إنهما سيعودان إلى طاولة المفاوضات بعد موسم الحصاد
          """)
  void tellsTheLanguage(String language, String text) {
    assertThat(LanguageGate.read(text)).isEqualTo(language);
  }

  @Test
  void tooLittleToTellIsUndetermined() {
    assertThat(LanguageGate.read("")).isEqualTo("und");
    assertThat(LanguageGate.read("12:30, 4.5 %")).isEqualTo("und");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mali and Niger agreed two humanitarian corridors.",
        "Kenya demanded talks. Kenya demanded talks. Kenya demanded talks."
      })
  void englishWithoutSmallWordsIsLeftOpen(String text) {
    assertThat(LanguageGate.read(text)).isEqualTo("und");
  }

  @Test
  void mostOfAMixedTextDecides() {
    String english = "The two sides said on Monday that they would return to the table. ";
    String french = "Les deux parties ont dit lundi qu'elles reviendraient à la table. ";
    assertThat(LanguageGate.read(english.repeat(8) + french)).isEqualTo("en");
    assertThat(LanguageGate.read(french.repeat(8) + english)).isEqualTo("fr");
  }
}
