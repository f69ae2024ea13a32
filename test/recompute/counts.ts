import { type Answer, heldBy, lastApproaches, ofDocuments } from './answers.ts';
import { unaskedDivisions } from './crossings.ts';
import { type Ledger, part } from './shapes.ts';
import { isOfOrganisation, type Study, textIn } from './study.ts';
import { answersOf } from './variables.ts';

/** Who is known, approached and interviewed, interviews, documents, findings. */
export function holdCounts(study: Study, ledger: Ledger): void {
  const { edition, known } = study;
  const { counts } = edition;
  const says = (name: string, mine: unknown) => ledger.hold(`counts.${name}`, counts[name], mine);
  const ids = new Set(known.map(({ id }) => id));
  const attributed = study.interviews.filter(({ actors }) => actors.some((id) => ids.has(id)));
  const all = study.rowsOf('entretiens').filter(({ fields }) => textIn(fields, 'codeur') === null);
  const unattributed = all.filter((row) => isOfOrganisation(row) && row.actors.length === 0).length;
  const sought = lastApproaches(study).filter(({ last }) =>
    ['approche', 'interviewe', 'refus', 'injoignable'].includes(textIn(last?.fields ?? {}, 'statut_reponse') ?? ''),
  );
  const dates = all.flatMap(({ fields }) => textIn(fields, 'date') ?? []).sort();
  says('known', known.length);
  says('listed', known.length);
  says('outside_civil_society', edition.actors.length - known.length);
  says('approached', sought.length);
  says('interviewed', new Set(attributed.flatMap(({ actors }) => actors.filter((id) => ids.has(id)))).size);
  says('interviews', attributed.length);
  says('interviews_open', attributed.length);
  says('interviews_unattributed', unattributed > 0 ? unattributed : undefined);
  says('interviews_other', all.length - attributed.length - unattributed);
  says('documents', ofDocuments(study, () => []).length);
  says('findings', study.rowsOf('revue').length);
  says('first_interview', dates[0] ?? null);
  says('last_interview', dates.at(-1) ?? null);
  for (const { kind, n } of counts.known_by) {
    const by = known.filter(({ records = [] }) => records.some((id) => study.rowById.get(id)?.kind === kind));
    ledger.hold(`counts.known_by.${kind}`, n, by.length);
  }
}

interface Limit {
  id: string;
  params: Record<string, string | number>;
}
interface FigureCheck {
  variable: string;
  code: string;
  unit: string | null;
  published: number;
  computed: number | null;
  base: number | null;
  verdict: string;
}

/** The numbers of «what this map cannot say» that follow from the rows. */
export function holdLimits(study: Study, ledger: Ledger): void {
  const { edition, known } = study;
  const limits = new Map(part<Limit[]>(edition, 'limits').map(({ id, params }) => [id, params]));
  const met = new Set(study.interviews.flatMap(({ actors }) => actors));
  /** The limit is told when its first number is above nought, and with these numbers. */
  const says = (id: string, params: Record<string, number>) => {
    const [first = 0] = Object.values(params);
    ledger.hold(`limit ${id}`, limits.get(id) ?? null, first > 0 ? params : null);
  };
  const share = (id: string, n: number) => says(id, { organisations: n, known: known.length });
  const regions = new Set(edition.country.regions.map(({ code }) => code));
  share('seats-unplaced', known.filter(({ fields }) => !regions.has(textIn(fields, 'region_siege') ?? '')).length);
  share('types-unknown', known.filter(({ type }) => type === null).length);
  share('roles-undocumented', known.filter((actor) => heldBy(actor, 'role', study).length === 0).length);
  const outcome = (last: { fields: Study['known'][number]['fields'] } | undefined) =>
    textIn(last?.fields ?? {}, 'statut_reponse') ?? '';
  const sought = lastApproaches(study).filter(({ last }) =>
    ['approche', 'interviewe', 'refus', 'injoignable'].includes(outcome(last)),
  );
  const missing = sought.filter(({ unit, last }) => outcome(last) !== 'interviewe' && !met.has(unit));
  says('non-response', { missing: missing.length, approached: sought.length });
  const unasked = study.interviews.length === 0 ? 0 : unaskedDivisions(study).size;
  says('regions-unasked', { regions: unasked, total: regions.size, hidden: 0 });
  const groups = study.voices.filter(({ actor }) => actor === null).length;
  says('group-interviews', { interviews: groups });
  const noted = study.interviews.filter(({ fields }) =>
    ['notes', 'traduction'].includes(textIn(fields, 'nature_texte') ?? ''),
  );
  says('translation-notes', { interviews: noted.length, total: study.interviews.length });
  const open = known
    .map(({ conflicts = [], fields }) => conflicts.filter(({ column }) => fields[column]?.rule !== 'decision').length)
    .filter((n) => n > 0);
  says('conflicts-open', { fields: open.reduce((sum, n) => sum + n, 0), organisations: open.length });
  const given = known.flatMap((actor) => heldBy(actor, null, study).filter(({ sub }) => sub === null));
  const against = given.filter((one) =>
    one.against.some(({ scope, reason }) => scope === 'acteur' && ['negation', 'past', 'coded'].includes(reason ?? '')),
  );
  says('codes-contradicted', { codes: against.length });
  const interviewedKnown = known.filter(({ id }) => met.has(id)).length;
  const areFew = interviewedKnown > 0 && interviewedKnown * 2 < known.length;
  says('interviews-few', { interviewed: areFew ? interviewedKnown : 0, known: known.length });
  const checks = part<FigureCheck[]>(edition, 'figure_checks');
  says('figures-differ', {
    figures: checks.filter(({ verdict }) => verdict === 'differe').length,
    total: checks.length,
  });
  says('figures-unverifiable', {
    figures: checks.filter(({ verdict }) => verdict === 'non-verifiable').length,
    total: checks.length,
  });
}

/** Published figures against the tables: a code, several parted by «;», all who answered, or all who gave any. */
export function holdFigureChecks(study: Study, ledger: Ledger): void {
  for (const check of part<FigureCheck[]>(study.edition, 'figure_checks')) {
    const name = `figure ${check.variable}:${check.code}`;
    const table = study.edition.tabulations.find(({ id }) => id === check.variable);
    if (!table || check.computed === null || check.base === null) continue;
    const answers = answersOf(table, study) ?? [];
    const wanted = check.code.split(';');
    const isIn = ({ codes, answered }: Answer) => {
      if (check.code === 'total') return answered;
      if (check.code === 'sans-reponse') return !answered;
      if (check.code === 'au-moins-une') return codes.some((code) => !['aucun', 'aucune'].includes(code));
      return codes.some((code) => wanted.includes(code));
    };
    ledger.hold(`${name}, computed`, check.computed, answers.filter(isIn).length);
    const unit = check.unit ?? '';
    const isShare = /%|pourcent/i.test(unit);
    const citations = answers.reduce((sum, { codes }) => sum + codes.length, 0);
    const answered = answers.filter((given) => given.answered).length;
    const bases =
      isShare && /citation/i.test(unit) ? [citations] : isShare ? [answered, answers.length] : [answers.length];
    ledger.must(`${name}, base`, bases.includes(check.base), check.base);
    const decimals = String(check.published).split('.')[1]?.length ?? 0;
    const off = Math.abs((100 * check.computed) / check.base - check.published);
    const isSame = isShare ? off <= 0.5 * 10 ** -decimals + 1e-9 : check.computed === check.published;
    ledger.hold(`${name}, verdict`, check.verdict, isSame ? 'concorde' : 'differe');
  }
}
