import type { Block, Run } from '../document.ts';
import { cell, header, item, link, list, number, paragraph, strong, text } from '../runs.ts';
import { numberOf, type ReportInput } from './section.ts';
import { type Themes, themeNames } from './theme-words.ts';

type Decided = Themes['choice']['decided'][number];

/** What the committee decided with its votes, reasons and dissent; then, neutrally, whether the order says the same. */
export function choiceBlocks(input: ReportInput, themes: Themes): Block[] {
  const words = input.labels.texts.themes;
  const { decided, chosen, committee_size: size } = themes.choice;
  if (decided.length === 0) return [paragraph(words.notYet)];
  const state = chosen.length === 0 ? words.notYet : chosen.length === 1 ? words.onlyOne : null;
  return [
    ...(state === null ? [] : [paragraph(state)]),
    ...(chosen.length > themes.places ? [paragraph(words.tooMany(chosen.length))] : []),
    {
      ...{ kind: 'table', id: 'table-theme-choice', number: null, caption: words.chosenCaption, base: null },
      head: [
        header(words.theme),
        header(words.decision),
        header(words.votes),
        header(words.motive),
        header(words.dissent),
        header(words.date),
      ],
      rows: decided.map((one) => choiceRow(input, one)),
      notes: [
        size === null ? words.committeeUnknown : words.committeeOf(size),
        ...(size !== null && decided.some(({ over }) => over) ? [words.overNote(size)] : []),
      ],
    },
    ...besideTheOrder(input, themes),
  ];
}

function choiceRow({ labels }: ReportInput, one: Decided) {
  const { themes: words, table } = labels.texts;
  return [
    header(labels.of(one.label)),
    cell(words.verdicts[one.verdict]),
    number(votesOf(one) ?? words.votesUnknown),
    cell(one.reason ?? table.none),
    cell(one.dissent ?? table.none),
    cell(one.date === null ? table.none : labels.date(one.date)),
  ];
}

/** `7 – 1 – 1`, a cell left empty as a dash; null when nobody wrote a vote. */
function votesOf({ for: votesFor, against, abstention }: Decided): string | null {
  const votes = [votesFor, against, abstention];
  return votes.every((vote) => vote === null) ? null : votes.map((vote) => vote ?? '·').join(' – ');
}

/** The choice beside the order, once both are whole. */
function besideTheOrder({ labels }: ReportInput, themes: Themes): Block[] {
  const words = labels.texts.themes;
  const { chosen } = themes.choice;
  if (chosen.length !== themes.places || themes.first.length === 0) return [];
  const isSame = themes.first.length === chosen.length && chosen.every((theme) => themes.first.includes(theme));
  if (isSame) return [paragraph(words.same)];
  return [paragraph(words.differs(themeNames(themes, chosen, labels), themeNames(themes, themes.first, labels)))];
}

/** The chosen themes with their votes, for the first page, and the section that tells the rest. */
export function choiceSummary({ labels }: ReportInput, themes: Themes): Block[] {
  const { themes: words, summary } = labels.texts;
  const see: Run[] = [text(' ('), link(summary.seeSection(numberOf('s12')), '#s12'), text(').')];
  const chosen = themes.choice.decided.filter(({ verdict }) => verdict === 'choisi');
  if (chosen.length === 0) return [paragraph([text(words.notYet.replace(/\.$/, '')), ...see])];
  const votes = (one: Decided) =>
    one.for === null
      ? ''
      : ` (${words.voteText(String(one.for), String(one.against ?? 0), String(one.abstention ?? 0))})`;
  return [
    ...(chosen.length === 1 ? [paragraph([text(words.onlyOne.replace(/\.$/, '')), ...see])] : []),
    ...(chosen.length > 1 ? [paragraph([text(words.summaryLead.replace(/\s*:$/, '')), ...see])] : []),
    list(chosen.map((one) => item([strong(labels.of(one.label)), text(votes(one))]))),
  ];
}
