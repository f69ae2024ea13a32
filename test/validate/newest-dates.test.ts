import { expect, test } from 'vitest';
import { checkSources, validateSources } from '../../src/validate-sources.ts';
import { contextOf, packs } from './validating.ts';

const header = 'id_entretien;acteur;date;accord_propos;accord_date;retrait_date;contact_prive_tel;forces';
const line = (id: number, date: string, more = ';;;') => `E${id};Association ${id};${date};${more};x`;
const usual = [1, 2, 3, 4, 5].map((id) => line(id, `2023-03-0${id}`));
const sourceOf = (lines: string[]) => ({
  file: 'SN/entretiens.csv',
  kind: null,
  settings: null,
  open: async function* () {
    yield Buffer.from(`${[header, ...lines].join('\n')}\n`);
  },
});

/** Codes told by `build`, by `validate`, and by `validate` for files too long to be kept. */
async function told(lines: string[], asOf: string | null = null) {
  const context = contextOf('SN', asOf);
  const own = (codes: string[]) => codes.filter((code) => code.startsWith('QUA-02')).sort();
  const built = await validateSources([sourceOf(lines)], context, packs);
  const checked = async (rows: number) => {
    const codes: string[] = [];
    const take = (found: readonly { code: string }[]) => codes.push(...found.map(({ code }) => code));
    await checkSources([sourceOf(lines)], context, packs, take, { rows, characters: 1_000_000 });
    return own(codes);
  };
  return [own(built.diagnostics.map(({ code }) => code)), await checked(100), await checked(1)];
}

const thrice = (codes: string[]) => [codes, codes, codes];

test('validate tells of dates what build tells, long files included', async () => {
  expect(await told(usual)).toEqual(thrice([]));
  expect(await told([line(9, '2029-01-01'), ...usual])).toEqual(thrice(['QUA-025']));
  expect(await told([...usual, line(9, '2029-01-01')], '2026-01-01')).toEqual(thrice([]));
});

test('answers on consent and withdrawals come after the interviews by nature', async () => {
  expect(await told([...usual, line(6, '2023-03-06', 'oui;2026-01-05;2026-02-01;')])).toEqual(thrice([]));
});

test('a date after that of the newest row is told, and nothing when the day is asked for', async () => {
  const card = (maj: string, creation: number) => ({
    ...sourceOf([]),
    file: 'SN/acteurs.csv',
    open: async function* () {
      yield Buffer.from(
        `nom;source;maj;annee_creation\nAssociation A;Annuaire;${maj};${creation}\nB;Annuaire;2026-01-01;\n`,
      );
    },
  });
  const codes = async (creation: number, asOf: string | null) =>
    (await validateSources([card('2026-03-12', creation)], contextOf('SN', asOf), packs)).diagnostics
      .map(({ code }) => code)
      .filter((code) => code.startsWith('QUA-02'));
  expect(await codes(2027, null)).toEqual(['QUA-024']);
  expect(await codes(2026, null)).toEqual([]);
  expect(await codes(2027, '2026-03-12')).toEqual([]);
});

test('filled private columns are told once, as information', async () => {
  const found = await validateSources(
    [
      sourceOf([
        ...usual,
        line(6, '2023-03-06', 'oui;;;+221 00 555 02 00'),
        line(7, '2023-03-06', ';;;+221 00 555 02 01'),
      ]),
    ],
    contextOf(),
    packs,
  );
  expect(found.diagnostics.filter(({ code }) => code === 'ACC-010')).toMatchObject([
    { severity: 'info', params: { n: 2 } },
  ]);
});
