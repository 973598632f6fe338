// Which words of an article its address asks for.

/** `{start, end}` in the article's text: the words of a claim, a quotation, a name, or a passage; null where none is asked for. */
export function focusOf(article, query) {
  const claim = query.get('claim');
  if (claim) {
    const statement = article.positions.find((each) => each.claim === claim);
    return statement ? placeOf(statement.passages[0]) : null;
  }
  const quote = query.get('quote') && article.quotes.find((each) => each.id === query.get('quote'));
  if (quote) return { start: quote.spans[0]?.[0] ?? quote.start, end: quote.spans.at(-1)?.[1] ?? quote.end };
  for (const [key, list] of [['act', article.acts], ['figure', article.figures]]) {
    const report = query.get(key) && list.find((each) => each.id === query.get(key));
    if (report) return placeOf(report.passages[0]);
  }
  const [actor, name] = [query.get('actor'), query.get('name')];
  const mention = (actor || name) && article.mentions.find((each) => (!actor || each.actor === actor) && (!name || each.name === name || each.surface === name));
  if (mention) return { start: mention.start, end: mention.end };
  const passage = article.passages.find((each) => each.id === query.get('passage'));
  return passage ? { start: passage.start, end: passage.end } : null;
}

/** The words of a passage that something rests on. */
function placeOf(passage) {
  if (!passage) return null;
  const words = passage.marks.filter((mark) => mark[2] === 'evidence');
  if (words.length === 0) return { start: passage.start, end: passage.end };
  return {
    start: passage.start + Math.min(...words.map((mark) => mark[0])),
    end: passage.start + Math.max(...words.map((mark) => mark[1])),
  };
}

/** Spans without the words in focus: a painted mark would cover the real one. */
export function aroundFocus(spans, focus) {
  if (!focus) return spans;
  return spans.flatMap(([start, end]) => {
    if (end <= focus.start || start >= focus.end) return [[start, end]];
    return [
      [start, focus.start],
      [focus.end, end],
    ].filter(([from, to]) => from < to);
  });
}

/** Where the words that claims rest on lie in the article. */
export function wordsOf(claims) {
  const spans = [];
  for (const { passages } of claims) {
    for (const { start, marks } of passages) {
      for (const [from, to, kind] of marks) if (kind === 'evidence') spans.push([start + from, start + to]);
    }
  }
  return spans;
}
