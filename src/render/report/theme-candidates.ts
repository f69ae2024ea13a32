import type { EditionFact } from '../../model/edition.ts';
import { quoted } from '../../text/format.ts';
import type { Block, Definition, Run } from '../document.ts';
import { countText } from '../figures.ts';
import { joinRuns, paragraph, text } from '../runs.ts';
import type { ReportInput } from './section.ts';
import { inOrder } from './theme-order.ts';
import type { Candidate, Themes } from './theme-words.ts';

/** Each theme with its organisations, their needs, and where it can be taken up; folded, in the order. */
export function candidateBlocks(input: ReportInput, themes: Themes): Block[] {
  const { labels } = input;
  const ordered = inOrder(themes);
  const unknown = ordered.filter(isUnknown).map(({ label }) => labels.of(label));
  const known = ordered.filter((candidate) => !isUnknown(candidate));
  const blocks = [
    ...(known.length > 0 ? [paragraph(labels.texts.themes.filledBy)] : []),
    ...known.map((candidate) => candidateBlock(input, candidate)),
  ];
  return unknown.length === 0
    ? blocks
    : [...blocks, paragraph(labels.texts.themes.nothingKnown(unknown.join(input.labels.texts.page.semicolon)))];
}

/** Nothing at all is known of it here: a masked count is something. */
const isUnknown = (one: Candidate): boolean =>
  one.organisations.n === 0 &&
  one.said_only.n === 0 &&
  one.main.n === 0 &&
  [one.needs, one.mechanisms, one.policies, one.indicators, one.commitments, one.projects].every(
    (rows) => rows.length === 0,
  );

function candidateBlock(input: ReportInput, candidate: Candidate): Block {
  const words = input.labels.texts.themes;
  const said = candidate.said_only.n ?? 0;
  const summary = words.summary(
    input.labels.of(candidate.label),
    words.organisations(candidate.organisations.n + said),
  );
  return { kind: 'fold', summary, blocks: [{ kind: 'definitions', items: definitionsOf(input, candidate) }] };
}

function definitionsOf(input: ReportInput, candidate: Candidate): Definition[] {
  const words = input.labels.texts.themes;
  const { edition } = input;
  const plain = (value: string): Run[] => [text(value)];
  const leads = factsOf(edition.mechanisms, candidate.sitting_elsewhere).map((fact) => field(fact, 'nom'));
  const places = mechanismsOf(input, candidate);
  const lines = (facts: string[]) =>
    plain(facts.length > 0 ? facts.join(input.labels.texts.page.semicolon) : words.notDocumented);
  return [
    ...organisationsOf(input, candidate),
    { term: words.needs, runs: plain(needsOf(input, candidate)) },
    {
      term: words.mechanisms,
      runs: plain(places.length > 0 ? places.join(input.labels.texts.page.semicolon) : words.noMechanism),
    },
    ...(leads.length > 0 ? [{ term: words.leads, runs: plain(leads.join(input.labels.texts.page.semicolon)) }] : []),
    { term: words.policies, runs: lines(policiesOf(input, candidate)) },
    { term: words.indicators, runs: lines(indicatorsOf(input, candidate)) },
    ...(edition.themes?.criteria.some(({ id, input: given }) => id === 'engagements' && given === 'closed')
      ? []
      : [{ term: words.commitments, runs: lines(commitmentsOf(input, candidate)) }]),
    ...projectsOf(input, candidate),
  ];
}

const factsOf = (facts: EditionFact[], ids: string[]): EditionFact[] => facts.filter(({ id }) => ids.includes(id));

const field = ({ fields }: EditionFact, key: string): string => {
  const value = fields[key];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
};

function organisationsOf({ labels, names }: ReportInput, candidate: Candidate): Definition[] {
  const words = labels.texts.themes;
  const counted = (count: number | null, actors: string[] | undefined): Run[] => {
    const listed = names.list(actors ?? []);
    const head = text(countText(labels, count, null));
    return listed.length > 0 ? joinRuns([[head], listed], labels.texts.page.colon) : [head];
  };
  const { organisations, said_only: said, main } = candidate;
  return [
    { term: words.byProfile, runs: counted(organisations.n, organisations.actors) },
    ...(said.n !== 0 ? [{ term: words.byWords, runs: counted(said.n, said.actors) }] : []),
    ...(main.n !== 0 ? [{ term: words.main, runs: counted(main.n, undefined) }] : []),
  ];
}

/** Needs with how many of those that voice any have each: `Gestion de projet 5/9`. */
function needsOf({ labels }: ReportInput, { needs, voicing }: Candidate): string {
  if (needs.length === 0) return labels.texts.themes.notDocumented;
  const told = needs.filter(({ n }) => n !== null);
  const masked = needs.filter(({ n }) => n === null).map(({ need }) => labels.grid('besoin', need));
  return [
    ...(told.length > 0
      ? [told.map(({ need, n }) => `${labels.grid('besoin', need)} ${countText(labels, n, voicing)}`).join(', ')]
      : []),
    ...(masked.length > 0 ? [labels.texts.themes.countsMasked(masked.join(', '))] : []),
  ].join(labels.texts.page.semicolon);
}

function mechanismsOf({ edition, labels, names }: ReportInput, { mechanisms }: Candidate): string[] {
  const words = labels.texts.themes;
  return mechanisms.flatMap(({ id, commitments, sitting, works }) => {
    const [fact] = factsOf(edition.mechanisms, [id]);
    if (!fact) return [];
    const level = fact.fields.niveau === undefined ? '' : labels.value('niveau', fact.fields.niveau, fact.kind);
    const details = [
      ...(level === '' ? [] : [level]),
      ...(works === false ? [words.stopped] : []),
      ...(commitments.length > 0 ? [words.demandsThere(commitments.length)] : []),
      ...(sitting.length > 0 ? [words.sitting(sitting.map(names.short).join(', '))] : []),
    ];
    return [withDetails(field(fact, 'nom'), details)];
  });
}

const withDetails = (name: string, details: string[]): string =>
  details.length > 0 ? `${name} (${details.join(', ')})` : name;

function policiesOf({ edition, labels }: ReportInput, { policies }: Candidate): string[] {
  const words = labels.texts.themes;
  return policies.flatMap(({ id, until, open }) => {
    const [fact] = factsOf(edition.policies, [id]);
    if (!fact) return [];
    const window = field(fact, 'fenetre');
    const state =
      window === ''
        ? words.noWindow
        : until === null
          ? open === false
            ? words.over
            : words.openEnded
          : open === false
            ? words.closedOn(labels.date(until))
            : words.until(labels.date(until));
    return [withDetails(field(fact, 'titre'), [state, ...(window === '' ? [] : [quoted(window, labels.language)])])];
  });
}

const indicatorsOf = ({ edition, labels }: ReportInput, { indicators }: Candidate): string[] =>
  factsOf(edition.indicators, indicators).map((fact) => {
    const value = fact.fields.valeur === undefined ? '' : labels.value('valeur', fact.fields.valeur, fact.kind);
    const [unit, date] = [field(fact, 'unite'), field(fact, 'date')];
    const figure = value === '' ? '' : [value, unit].filter((part) => part !== '').join('\u00a0');
    return withDetails(field(fact, 'intitule') || field(fact, 'code'), [
      ...(figure === '' ? [] : [figure]),
      ...(date === '' ? [] : [labels.date(date)]),
    ]);
  });

const commitmentsOf = ({ edition, labels }: ReportInput, { commitments }: Candidate): string[] =>
  factsOf(
    edition.commitments,
    commitments.map(({ id }) => id),
  ).map((fact) =>
    withDetails(
      field(fact, 'demande'),
      fact.fields.etat === undefined ? [] : [labels.value('etat', fact.fields.etat, fact.kind)],
    ),
  );

function projectsOf(input: ReportInput, { projects }: Candidate): Definition[] {
  const titles = factsOf(input.edition.projects, projects)
    .map((fact) => field(fact, 'intitule'))
    .filter((title) => title !== '');
  if (titles.length === 0) return [];
  return [{ term: input.labels.texts.themes.projects, runs: [text(titles.join(input.labels.texts.page.semicolon))] }];
}
