import type { Edition } from '../../src/model/edition.ts';
import type { Finding } from '../../src/model/edition-findings.ts';
import type { Language } from '../../src/model/stage.ts';

/* What a reader can check of a finding with nothing but the edition that prints it. */

/** Kinds whose headline is the sum of their counts; in the others each count is the headline. */
const summing = new Set(['run', 'scale', 'concentration']);

/** What does not agree with the tables: each count, each sum, each n, the base. */
export function recomputed(finding: Finding, edition: Edition): string[] {
  const faults: string[] = [];
  const check = (what: string, told: unknown, counted: unknown) => {
    if (told !== counted) faults.push(`${finding.id} ${what}: told ${told}, counted ${counted}`);
  };
  check('x', finding.x, finding.parts[0]?.x);
  if (finding.source === 'matrix') return [...faults, ...recomputedMatrix(finding, edition)];
  const crossing = edition.crossings.find(({ id }) => id === finding.table);
  const table = edition.tabulations.find(({ id }) => id === finding.table);
  const printed = crossing ?? table;
  if (!printed) return [`${finding.id}: no such table`];
  check('n', finding.n, printed.answered);
  check('base', finding.base, printed.base);
  check('missing', finding.missing, printed.base - (printed.answered ?? 0));
  if (finding.kind === 'too-few') check('answers', finding.parts[0]?.x, printed.answered);
  for (const { codes, counts, x, n, group } of finding.parts) {
    if (finding.kind === 'too-few') continue;
    codes.forEach((code, index) => {
      const [row = '', column = ''] = finding.kind === 'pair' ? codes : [code, group ?? ''];
      const cell = crossing?.cells.find((one) => one.row === row && one.column === column);
      const value = table?.values.find((one) => one.code === code);
      // A pair has one count for its two codes.
      if (finding.kind !== 'pair' || index === 0) check(code, counts[index], crossing ? (cell?.n ?? 0) : value?.n);
    });
    const sum = counts.reduce((total, count) => total + count, 0);
    check('sum', x, summing.has(finding.kind) ? sum : counts[0]);
    check('out of', n, group === null ? printed.answered : crossing?.columns.find(({ code }) => code === group)?.n);
  }
  return faults;
}

function recomputedMatrix(finding: Finding, { matrix, tabulations }: Edition): string[] {
  const cells = matrix.filter(({ axis, role }) => `matrix-${axis}` === finding.table && role !== 'hors-grille');
  const expected = cells.filter((cell) => cell.expected);
  const counts: Record<string, number> = {
    seen: expected.filter(({ observed }) => (observed ?? 0) > 0).length,
    nowhere: expected.filter(({ observed, contradicted }) => observed === 0 && contradicted === 0).length,
    masked: expected.filter(({ masked }) => masked).length,
  };
  const holders = tabulations.find(({ id }) => id === 'roles')?.values;
  return finding.parts.flatMap(({ codes: [code = ''], x, n, group }) => {
    const cell = cells.find((one) => one.role === group && one.code === code);
    const [all, out] =
      finding.kind === 'expected'
        ? [counts[code], expected.length]
        : [cell?.observed, holders?.find((one) => one.code === group)?.n];
    return x === all && n === out ? [] : [`${finding.id} ${code}: told ${x}/${n}, counted ${all}/${out}`];
  });
}

/** A sentence without the labels it quotes and what separates thousands. */
const unquoted = (text: string): string =>
  text.replace(/«\u00a0[^»]*\u00a0»|“[^”]*”/g, '…').replace(/(?<=\d)[\u202f,](?=\d{3}(?!\d))/g, '');

export const numbersIn = (text: string): number[] =>
  [...unquoted(text).matchAll(/\d+/g)].map(([figure]) => Number(figure));

const rounds: [RegExp, number][] = [
  [/(?:La moitié|la moitié|[Hh]alf of)[^(]*\((\d+)\/(\d+)/, 1 / 2],
  [/(?:deux tiers|[Tt]wo thirds)[^(]*\((\d+)\/(\d+)/, 2 / 3],
  [/(?:trois quarts|[Tt]hree quarters)[^(]*\((\d+)\/(\d+)/, 3 / 4],
];
const anyRound = /(?<!\p{L})(?:moitié|tiers|quarts?|half|thirds?|quarters?)(?!\p{L})/iu;

/** Round words more than two points off, or without their x/n. */
export function roundFaults(sentence: string): string[] {
  const text = unquoted(sentence);
  if (!anyRound.test(text)) return [];
  const told = rounds.flatMap(([pattern, share]) => {
    const [, x, n] = pattern.exec(text) ?? [];
    return x === undefined ? [] : [Math.abs(Number(x) / Number(n) - share)];
  });
  return told.length > 0 && told.every((off) => off <= 0.02 + 1e-9) ? [] : [text];
}

const faults: Record<Language, [string, RegExp][]> = {
  fr: [
    ['contraction', /\b(?:de les?|à les?|de des|que il|si il)\b(?! \p{Lu})/iu],
    ['élision', /(?<!\p{L})(?:le|la|de|que|ne|se) (?:une?|aucune?|autant|appui|organisations?|on)(?!\p{L})/u],
    [
      'accord',
      /(?<!\d)[01] (?:organisations|projets|mécanismes|documents|constats|réponses)\b|(?<!\d|\/)1 (?:ne )?\p{L}+ent\b/u,
    ],
    ['espace insécable', /[^\u00a0\u202f] ?[;:?!»%](?! ?\/)|« /u],
    ['apostrophe', /'/],
  ],
  en: [
    ['number', /(?<!\d)1 (?:organisations|projects|mechanisms|documents|findings|answers)\b/],
    ['French mark', /[«»]| [:;?!%]/],
    ['apostrophe', /'/],
  ],
};

/** Faults of grammar and typography that a pattern can see. */
export function faultsOf(text: string, language: Language): string[] {
  const common: [string, RegExp][] = [
    ['double space', / {2}|\u00a0 | \u00a0/],
    ['empty', /^$|undefined|NaN|\bnull\b|%(?=\p{L})/u],
    ['end', /[^.]$/],
    ['start', /^\p{Ll}/u],
    ['double stop', /\.\.|,,|, \./],
  ];
  return [...common, ...faults[language]].flatMap(([name, pattern]) => {
    const found = pattern.exec(text);
    return found ? [`${name}: «${text.slice(Math.max(0, found.index - 15), found.index + 25)}»`] : [];
  });
}
