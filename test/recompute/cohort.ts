import { bandIn } from './bands.ts';
import { type Ledger, part } from './shapes.ts';
import { codesIn, numberIn, type Study, textIn } from './study.ts';

interface Check {
  rule: string;
  result: string;
}
interface Considered {
  actor: string;
  checks: Check[];
}
interface Quota {
  id: string;
  criterion: string | null;
  codes: string[];
  minimum: number | null;
  maximum: number | null;
  met: boolean;
  n: number;
  available: number;
  unknown: number;
  shortfall: number;
  excess: number;
}
interface Cohort {
  size: number;
  status: string;
  rules: {
    rule: string;
    idle: string | null;
    required: boolean;
    codes: string[];
    yes: number;
    no: number;
    unknown: number;
  }[];
  quotas: Quota[];
  counts: {
    known: number;
    eligible: number;
    to_ask: number;
    not_eligible: number;
    set_aside: number;
    proposed: number;
  };
  members: (Considered & { serves: { quota: string }[]; decision?: { in: boolean } })[];
  nearly: { actor: string }[];
  to_ask: Considered[];
  not_eligible: Considered[];
  set_aside: Considered[];
  themes: string[];
}

/** What a quota may ask of an organisation, from its sheet. */
function codesOf(criterion: string, id: string, study: Study): string[] {
  const actor = study.known.find((one) => one.id === id);
  if (!actor) return [];
  const { fields } = actor;
  if (criterion === 'region') {
    const region = textIn(fields, 'region_siege');
    return study.edition.country.regions.some(({ code }) => code === region) && region !== null ? [region] : [];
  }
  if (criterion === 'type') return actor.type === null ? [] : [actor.type];
  if (criterion === 'budget') return codesIn(fields, 'budget_tranche');
  if (criterion === 'theme') return [...codesIn(fields, 'thematiques'), ...codesIn(fields, 'thematique_principale')];
  if (criterion === 'role')
    return actor.assignments
      .filter(({ axis, sub, status }) => axis === 'role' && sub === null && status !== 'inferred')
      .map(({ code }) => code);
  if (criterion !== 'taille') return codesIn(fields, criterion);
  const table = study.edition.tabulations.find((one) => one.id === 'nb_membres');
  const members = numberIn(fields, 'nb_membres');
  return members === null
    ? []
    : bandIn(
        'nb_membres',
        (table?.values ?? []).map(({ code }) => code),
        members,
      );
}

/** Who is where, the rules' counts, and every quota's, from the sheets. */
export function holdCohort(study: Study, ledger: Ledger): void {
  const cohort = part<Cohort | undefined>(study.edition, 'cohort');
  if (!cohort) return;
  const { members, nearly, to_ask, not_eligible, set_aside, counts } = cohort;
  const eligible = [...members, ...nearly].map(({ actor }) => actor);
  const everybody = [...eligible, ...[...to_ask, ...not_eligible, ...set_aside].map(({ actor }) => actor)];
  ledger.hold('cohort: everybody once', [...everybody].sort(), study.known.map(({ id }) => id).sort());
  ledger.hold('cohort counts', counts, {
    known: study.known.length,
    eligible: eligible.length,
    to_ask: to_ask.length,
    not_eligible: not_eligible.length,
    set_aside: set_aside.length,
    proposed: members.length,
  });
  ledger.must('cohort size', members.length <= cohort.size, members.length);
  for (const quota of cohort.quotas)
    holdQuota(
      quota,
      members.map(({ actor }) => actor),
      eligible,
      study,
      ledger,
    );
  const isMet = cohort.quotas.every(({ met }) => met);
  ledger.hold('cohort status', cohort.status, eligible.length === 0 ? 'nobody' : isMet ? 'met' : 'relaxed');
  for (const member of members) {
    const own = cohort.quotas.filter(
      ({ id, criterion, codes, minimum }) =>
        id !== 'places' &&
        minimum !== null &&
        codesOf(criterion ?? '', member.actor, study).some((code) => codes.includes(code)),
    );
    ledger.hold(
      `cohort ${member.actor} serves`,
      member.serves.map(({ quota }) => quota).sort(),
      own.map(({ id }) => id).sort(),
    );
  }
  holdRules(cohort, study, ledger);
}

function holdQuota(quota: Quota, members: string[], eligible: string[], study: Study, ledger: Ledger): void {
  const { id, criterion, codes, minimum, maximum } = quota;
  const has = (actor: string) =>
    criterion === null || codesOf(criterion, actor, study).some((code) => codes.includes(code));
  const n = members.filter(has).length;
  const silent =
    criterion === null ? 0 : eligible.filter((actor) => codesOf(criterion, actor, study).length === 0).length;
  const mine = {
    n,
    available: eligible.filter(has).length,
    unknown: silent,
    shortfall: Math.max(0, (minimum ?? 0) - n),
    excess: maximum === null ? 0 : Math.max(0, n - maximum),
  };
  const { n: stated, available, unknown, shortfall, excess } = quota;
  ledger.hold(`quota ${id}`, { n: stated, available, unknown, shortfall, excess }, mine);
  ledger.hold(`quota ${id} met`, quota.met, mine.shortfall === 0 && mine.excess === 0);
}

function holdRules(
  { rules, members, to_ask, not_eligible, set_aside, themes }: Cohort,
  study: Study,
  ledger: Ledger,
): void {
  const all = [...members, ...to_ask, ...not_eligible, ...set_aside];
  const nearlyAway = study.known.length - all.length;
  const result = ({ checks }: Considered, rule: string) => checks.find((check) => check.rule === rule)?.result;
  for (const { rule, idle, yes, no, unknown } of rules) {
    if (idle !== null) continue;
    ledger.hold(`rule ${rule}: everybody`, yes + no + unknown, study.known.length);
    const told = (wanted: string) => all.filter((one) => result(one, rule) === wanted).length;
    // The checks of those nearly in are not printed: they said yes, or are not known.
    ledger.hold(`rule ${rule} no`, no, told('non'));
    ledger.must(`rule ${rule} yes`, yes >= told('oui') && yes <= told('oui') + nearlyAway, yes);
  }
  const required = rules.filter((rule) => rule.required && rule.idle === null).map(({ rule }) => rule);
  for (const one of members.filter(({ decision }) => decision === undefined))
    ledger.must(
      `${one.actor} is eligible`,
      one.checks.every(({ rule, result: own }) => own !== 'non' && !(own === 'inconnu' && required.includes(rule))),
      one.checks,
    );
  for (const one of not_eligible)
    ledger.must(
      `${one.actor} is not`,
      one.checks.some(({ result: own }) => own === 'non'),
      one.checks,
    );
  for (const one of to_ask)
    ledger.must(
      `${one.actor} is to be asked`,
      one.checks.every(({ result: own }) => own !== 'non') && required.some((rule) => result(one, rule) === 'inconnu'),
      one.checks,
    );
  if (rules.find(({ rule }) => rule === 'themes')?.idle !== null) return;
  for (const one of all) {
    const own = codesOf('theme', one.actor, study);
    const mine = own.length === 0 ? 'inconnu' : own.some((theme) => themes.includes(theme)) ? 'oui' : 'non';
    ledger.hold(`rule themes, ${one.actor}`, result(one, 'themes'), mine);
  }
}
