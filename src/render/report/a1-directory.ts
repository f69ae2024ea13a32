import type { EditionActor } from '../../model/edition.ts';
import { fold } from '../../text/fold.ts';
import { own } from '../../text/own.ts';
import { compareText, sortBy } from '../../text/sort.ts';
import type { Block, Card, Definition, Run, Section } from '../document.ts';
import { isSafeLink } from '../markdown/inline.ts';
import { link, paragraph, text } from '../runs.ts';
import { codesOnCard } from './card-codes.ts';
import { proofsOf } from './proofs.ts';
import { makeSection, type ReportInput } from './section.ts';

/** Columns of a card, in this order; those of `closed` never, whatever an edition holds. */
const cardColumns = [
  'nature',
  'base_sociale',
  'mission',
  'niveau',
  'niveau_organisation',
  'annee_creation',
  'etat_activite',
  'ville_siege',
  'region_siege',
  'adresse_siege',
  'echelle_territoriale',
  'zones_intervention',
  'thematiques',
  'domaines',
  'metiers',
  'beneficiaires',
  'activites',
  'membre_de',
  'section_de',
  'nb_membres',
  'nb_salaries_tp',
  'nb_benevoles',
  'budget_tranche',
  'sources_financement',
  'statut_juridique',
  'site_internet',
  'email_public',
  'tel_public',
];
/** Cards with fewer facts than this say so: it is the documentation that is thin. */
const thinCard = 3;

/** Annex 1: one card an organisation that the edition lists. */
export function buildDirectory(input: ReportInput): Section {
  const { edition, labels } = input;
  const { directory } = labels.texts.annexes;
  if (edition.actors.length === 0) return makeSection(input, 'a1', null, []);
  const isInternal = edition.edition.audience === 'interne';
  const actors = [...edition.actors].sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
  const cards: Block = {
    kind: 'directory',
    id: 'annuaire',
    filterLabel: directory.filter,
    countText: directory.count(edition.counts.listed, edition.counts.known),
    cards: actors.map((actor) => cardOf(input, actor, isInternal)),
  };
  const intro = isInternal ? directory.introInternal : directory.intro;
  return makeSection(input, 'a1', null, [paragraph(intro), cards]);
}

function cardOf(input: ReportInput, actor: EditionActor, isInternal: boolean): Card {
  const { labels, names } = input;
  const items = [
    ...identity(input, actor),
    ...codesOnCard(input, actor),
    ...fields(input, actor),
    ...origin(input, actor),
  ];
  const words = [
    actor.name,
    actor.acronym ?? '',
    ...actor.other_names,
    ...items.flatMap(({ runs }) => runs.map((run) => run.text)),
  ];
  return {
    id: names.anchor(actor.id),
    name: actor.name,
    acronym: actor.acronym === actor.name ? null : actor.acronym,
    flags: flags(input, actor, items.length),
    search: fold(words.join(' ')).replace(/\s+/g, ' '),
    items,
    proofs: isInternal ? proofsOf(actor.assignments, labels) : null,
  };
}

function flags({ labels }: ReportInput, actor: EditionActor, facts: number): Card['flags'] {
  const { directory } = labels.texts.annexes;
  const isThin = facts < thinCard + 2 && actor.civil_society;
  return [
    ...(actor.do_not_name ? [{ text: directory.doNotName, isWarning: true }] : []),
    ...(actor.civil_society ? [] : [{ text: directory.outside, isWarning: false }]),
    ...(isThin ? [{ text: directory.thin, isWarning: false }] : []),
  ];
}

function identity({ labels }: ReportInput, actor: EditionActor): Definition[] {
  const { directory } = labels.texts.annexes;
  const items: Definition[] = [];
  if (actor.other_names.length > 0)
    items.push({ term: directory.otherNames, runs: [text(actor.other_names.join(', '))] });
  if (actor.type !== null) items.push({ term: directory.type, runs: [text(labels.grid('type', actor.type))] });
  return items;
}

function fields({ labels }: ReportInput, actor: EditionActor): Definition[] {
  return cardColumns.flatMap((key) => {
    const field = actor.fields[key];
    if (field === undefined || isToldAsCodes(actor, key)) return [];
    const words = labels.value(key, field.value, 'acteurs');
    return [{ term: labels.column(key, 'acteurs'), runs: [contactRun(key, words)] }];
  });
}

const axisByColumn: Record<string, string> = { thematiques: 'theme', domaines: 'domaine' };

/** A column whose codes stand on the card already is not said twice. */
const isToldAsCodes = (actor: EditionActor, key: string): boolean =>
  actor.assignments.some(({ axis }) => axis === axisByColumn[key]);

function contactRun(key: string, words: string): Run {
  if (key === 'email_public') return link(words, `mailto:${words}`);
  if (key !== 'site_internet') return text(words);
  const href = /^https?:\/\//i.test(words) ? words : `https://${words}`;
  return isSafeLink(href) ? link(words, href) : text(words);
}

/** How the organisation is known, from which public sources, and how fresh that is. */
function origin({ labels }: ReportInput, actor: EditionActor): Definition[] {
  const { annexes, kinds } = labels.texts;
  const { directory } = annexes;
  const { semicolon } = labels.texts.page;
  const known = actor.known_by.map((kind) => kinds[kind]);
  const items: Definition[] = known.length > 0 ? [{ term: directory.knownBy, runs: [text(known.join(', '))] }] : [];
  const sources = new Set(Object.values(actor.fields).flatMap((field) => field.sources));
  const titles = sortBy(sources, (source) => source).map((source) =>
    source === 'entretiens' ? labels.texts.voices.soi : (own(kinds, source) ?? rowName(source, labels)),
  );
  if (titles.length > 0) items.push({ term: directory.sources, runs: [text(titles.join(semicolon))] });
  const conflicts = (actor.conflicts ?? []).map(({ column, values }) =>
    directory.conflict(
      labels.column(column, 'acteurs'),
      values.map((value) => labels.value(column, value, 'acteurs')).join(' / '),
    ),
  );
  if (conflicts.length > 0) items.push({ term: directory.conflicts, runs: [text(conflicts.join(semicolon))] });
  if (actor.updated !== null) items.push({ term: directory.updated, runs: [text(labels.date(actor.updated))] });
  return items;
}

/** `acteurs:SN/acteurs.csv:12`, the id that a row without one of its own gets, as a person finds it: file and row. */
function rowName(source: string, { texts }: ReportInput['labels']): string {
  const [, file, row] = /^[a-z]+:(.+\.[a-z]+(?:!.+)?):(\d+)$/i.exec(source) ?? [];
  return file && row ? texts.annexes.directory.row(file, row) : source;
}
