import { factDefinitions, factTable } from '../blocks/fact-table.ts';
import { likertBlocks } from '../blocks/likert.ts';
import { quoteBlocks } from '../blocks/quotes.ts';
import type { Block, Section } from '../document.ts';
import { baseText } from '../figures.ts';
import { tabulationsAt } from '../placement.ts';
import { heading, paragraph } from '../runs.ts';
import { demandBlocks } from './dialogue-demands.ts';
import { lifeBlocks } from './dialogue-life.ts';
import { seatBlocks } from './dialogue-seats.ts';
import { makeSection, type ReportInput, tabulated, under } from './section.ts';
import { sectorBlocks } from './sector.ts';

const mechanismColumns = ['nom', 'type', 'niveau', 'pilote', 'annee', 'derniere_reunion', 'fonctionnel', 'portee'];
/** Told by the table of their lives, where the edition has one. */
const livesColumns: readonly string[] = ['derniere_reunion', 'fonctionnel'];
const mechanismLives = [
  'texte_fondateur',
  'institutionnalise',
  'frequence',
  'qui_invite',
  'sieges',
  'migrants_presents',
  'participants',
  'ressources',
  'demandes',
  'reponses',
  'limites',
  'source',
];
const commitmentColumns = ['mecanisme', 'demande', 'destinataire', 'date', 'reponse', 'reponse_date', 'etat', 'source'];
const indicatorColumns = ['intitule', 'valeur', 'unite', 'date', 'autorite', 'source'];

/** Section 10: the mechanisms and their life, with whom, of what quality, what was asked and answered. */
export function buildDialogue(input: ReportInput): Section {
  const { edition, labels, names } = input;
  const { dialogue, base, strengths } = labels.texts;
  const quality = likertBlocks(tabulationsAt(edition, 'quality'), dialogue.qualityFigure, names);
  const voice = likertBlocks(tabulationsAt(edition, 'voice'), dialogue.voiceFigure, names);
  const commitments = tableOf(input, 'commitments', dialogue.commitmentsCaption, commitmentColumns);
  const indicators = tableOf(input, 'indicators', dialogue.indicatorsCaption, indicatorColumns);
  const told = edition.dialogue;
  const blocks: Block[] = [
    ...under('mecanismes', dialogue.mechanisms, mechanisms(input)),
    ...(told ? under('qui-siege', dialogue.table, seatBlocks(input, told)) : []),
    ...under('niveaux', dialogue.levels, tabulated(input, 'levels')),
    ...under('qualite', dialogue.quality, [...quality, ...voice]),
    ...under('participation', dialogue.participation, tabulated(input, 'participation')),
    ...under('demandes', dialogue.commitments, [
      ...(told ? demandBlocks(input, told) : []),
      ...tabulated(input, 'commitments'),
      ...commitments,
    ]),
    ...under('indicateurs', dialogue.indicators, [...indicatorReading(input), ...indicators]),
    ...under('secteur-mecanismes', strengths.sector, sectorBlocks(input, ['mecanisme'])),
    ...under('mots-dialogue', strengths.quotes, quoteBlocks(edition, labels, ['mecanisme', 'defi'])),
  ];
  const bases = `${baseText(labels, 'interviewed', edition.counts.interviewed)}, ${baseText(labels, 'mechanisms', edition.mechanisms.length)}.`;
  return makeSection(input, 's10', blocks.length > 0 ? base.label(bases) : null, blocks);
}

function tableOf(
  { edition, names }: ReportInput,
  key: 'commitments' | 'indicators',
  caption: string,
  columns: string[],
): Block[] {
  const table = factTable(names, { id: `table-${key}`, caption, base: null, facts: edition[key], columns });
  return table ? [table] : [];
}

/** How many indicators bear a value: one without is a follow-up that nobody does. */
function indicatorReading({ edition, labels }: ReportInput): Block[] {
  const { n = 0, with_value: withValue = 0, newest = null } = edition.dialogue?.indicators ?? {};
  const date = newest === null ? null : labels.date(newest);
  return n > 0 ? [paragraph(labels.texts.dialogue.indicatorsText(withValue, n, date))] : [];
}

function mechanisms(input: ReportInput): Block[] {
  const { edition, labels, names } = input;
  const { dialogue, base } = labels.texts;
  const facts = edition.mechanisms;
  const table = factTable(names, {
    id: 'table-mechanisms',
    caption: dialogue.mechanismsCaption,
    base: `${base.label(baseText(labels, 'mechanisms', facts.length))}.`,
    facts,
    columns: edition.dialogue ? mechanismColumns.filter((key) => !livesColumns.includes(key)) : mechanismColumns,
  });
  if (!table) return [];
  const lives = facts.flatMap((fact, index): Block[] => {
    const items = factDefinitions(names, fact, mechanismLives);
    if (items.length === 0) return [];
    const name = typeof fact.fields.nom === 'string' ? fact.fields.nom : fact.id;
    return [heading(`mecanisme-${index + 1}`, name, 4), { kind: 'definitions', items }];
  });
  return [
    ...(edition.dialogue ? lifeBlocks(input, edition.dialogue) : []),
    table,
    ...tabulated(input, 'mechanisms'),
    ...(lives.length > 0 ? [{ kind: 'fold', summary: dialogue.mechanismLives, blocks: lives } as Block] : []),
  ];
}
