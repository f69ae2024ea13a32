import type { Ledger, Table } from './shapes.ts';
import type { Study } from './study.ts';
import { answersOf } from './variables.ts';

const four = (x: number, n: number): number | null => (n === 0 ? null : Math.round((x / n) * 10_000) / 10_000);

/** Base, answered, not answered, refused, and of each value n, share and the organisations behind it. */
export function holdTable(table: Table, study: Study, ledger: Ledger): void {
  const answers = answersOf(table, study);
  if (!answers) {
    ledger.hold(`${table.id}: a table nobody can recompute`, table.id, null);
    return;
  }
  const answered = answers.filter((given) => given.answered);
  const refused = answers.filter((given) => given.refused).length;
  const given = answered.reduce((sum, { codes: own }) => sum + own.length, 0);
  ledger.hold(`${table.id}.base`, table.base, answers.length);
  ledger.hold(`${table.id}.answered`, table.answered, answered.length);
  ledger.hold(`${table.id}.refused`, table.refused, refused);
  ledger.hold(`${table.id}.not_answered`, table.not_answered, answers.length - answered.length - refused);
  if (table.multiple) ledger.hold(`${table.id}.citations`, table.citations, given);
  else
    ledger.hold(
      `${table.id}: values make answered`,
      table.values.reduce((sum, { n }) => sum + (n ?? 0), 0),
      given,
    );
  const listedCodes = new Set(table.values.map(({ code }) => code));
  ledger.hold(
    `${table.id}: no value is missing`,
    answered.flatMap(({ codes: own }) => own.filter((code) => !listedCodes.has(code))),
    [],
  );
  for (const value of table.values) {
    const holders = answered.filter(({ codes: own }) => own.includes(value.code)).map(({ unit }) => unit);
    ledger.hold(`${table.id}.${value.code}.n`, value.n, holders.length);
    ledger.hold(`${table.id}.${value.code}.share`, value.share, four(holders.length, answered.length));
    if (table.multiple)
      ledger.hold(`${table.id}.${value.code}.citation_share`, value.citation_share, four(holders.length, given));
    const ids = new Set(study.known.map(({ id }) => id));
    if (table.unit === 'acteurs')
      ledger.hold(
        `${table.id}.${value.code}.actors`,
        [...(value.actors ?? [])].sort(),
        holders.filter((id) => ids.has(id)).sort(),
      );
  }
}
