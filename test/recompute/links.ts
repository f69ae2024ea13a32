import type { Network } from './network.ts';
import { type Ledger, part } from './shapes.ts';
import { numberIn, type Study, textIn } from './study.ts';

/** Each link from the rows that say it: who says so, in what form, how many documents, since when. */
export function holdLinks(study: Study, ledger: Ledger): void {
  const { links } = part<Network>(study.edition, 'network');
  for (const { id, claims = [], forms, said_by, documents, since, type, from, to } of links) {
    const voices = new Set(claims.map(({ voice }) => voice));
    const own = Number(voices.has('from')) + Number(voices.has('to'));
    ledger.hold(`${id} said by`, said_by, ['none', 'one', 'both'][own]);
    ledger.hold(
      `${id} forms`,
      forms,
      ['formel', 'informel'].filter((form) => claims.some((claim) => claim.form === form)),
    );
    ledger.hold(`${id} documents`, documents, claims.filter(({ voice }) => voice === 'document').length);
    const rows = claims
      .filter(({ column }) => column === 'relations')
      .flatMap(({ record }) => study.rowById.get(record) ?? []);
    const projects = claims
      .flatMap(({ record }) => study.rowById.get(record) ?? [])
      .filter(({ kind }) => kind === 'projets');
    const years = projects.flatMap(({ fields }) => numberIn(fields, 'annee_debut') ?? []).map(String);
    const dates = [...rows.flatMap(({ fields }) => textIn(fields, 'depuis') ?? []), ...years].sort();
    ledger.hold(`${id} since`, since, dates[0] ?? null);
    for (const row of rows) {
      ledger.hold(`${id} type, ${row.id}`, type, textIn(row.fields, 'type') ?? 'non-dit');
      ledger.must(
        `${id} ends, ${row.id}`,
        row.actors.every((actor) => actor === from || actor === to),
        [from, to],
      );
    }
  }
  const claimed = links.flatMap(({ claims = [] }) => claims.map(({ record }) => record));
  // A row whose two ends are one organisation is no link, and is told as a problem of the data.
  const problems = part<{ code: string; place?: { file: string; row?: number } }[]>(study.edition, 'diagnostics');
  const circular = new Set(
    problems.filter(({ code }) => code === 'NET-002').map(({ place }) => `relations:${place?.file}:${place?.row}`),
  );
  for (const row of study.rowsOf('relations').filter(({ id }) => !circular.has(id)))
    ledger.hold(`${row.id}: in one link`, claimed.filter((record) => record === row.id).length, 1);
}
