import { own } from '../../text/own.ts';
import type { Block, Table } from '../document.ts';
import { outOf } from '../figures.ts';
import { header, number, paragraph, plainTable } from '../runs.ts';
import type { EditionDialogue } from './dialogue-life.ts';
import type { ReportInput } from './section.ts';

/** What became of demands: by outcome, by age of those that wait; then by mechanism, addressee and theme. */
export function demandBlocks(input: ReportInput, { demands }: EditionDialogue): Block[] {
  const { labels } = input;
  const words = labels.texts.dialogue;
  if (demands.n === 0) return [];
  const waiting = demands.waiting.reduce((sum, { n }) => sum + n, 0);
  const stateLabel = (code: string) =>
    code === 'inconnu' ? words.stateUnknown : labels.value('etat', code, 'engagements');
  const counts = (rows: { code: string; n: number }[], total: number, labelOf: (code: string) => string) =>
    rows.filter(({ n }) => n > 0).map(({ code, n }) => [header(labelOf(code)), number(outOf(labels, n, total))]);
  const head = (first: string) => [header(first), header(words.demands, { isNumber: true })];
  const states = plainTable(
    'table-demand-states',
    words.demandStates,
    head(words.demandState),
    counts(demands.states, demands.n, stateLabel),
    words.baseOfDemands(demands.n),
  );
  const ages = plainTable(
    'table-demand-ages',
    words.demandAges,
    head(words.demandAge),
    counts(demands.waiting, waiting, (code) => own(words.ages, code) ?? code),
    words.baseOfDemands(waiting),
  );
  return [
    paragraph(words.demandsText(demands.n, waiting)),
    states,
    ...(waiting > 0 ? [ages] : []),
    { kind: 'fold', summary: words.seeDemands, blocks: sides(input, demands) },
  ];
}

function sides({ labels }: ReportInput, demands: EditionDialogue['demands']): Block[] {
  const words = labels.texts.dialogue;
  const table = (
    key: keyof typeof words.demandsBy,
    first: string,
    rows: { name: string; n: number; waiting: number }[],
  ): Table[] =>
    rows.length === 0
      ? []
      : [
          plainTable(
            `table-demands-${key}`,
            words.demandsBy[key],
            [header(first), header(words.demands, { isNumber: true }), header(words.waiting, { isNumber: true })],
            rows.map(({ name, n, waiting }) => [
              header(name),
              number(outOf(labels, n, demands.n)),
              number(outOf(labels, waiting, n)),
            ]),
            words.baseOfDemands(demands.n),
          ),
        ];
  const mechanisms = demands.by_mechanism.map((one) => ({
    ...one,
    name: one.mechanism === null ? `${one.name} (${words.unlisted})` : one.name,
  }));
  const themes = demands.by_theme.map(({ theme, ...one }) => ({ ...one, name: labels.grid('theme', theme) }));
  return [
    ...table('mechanism', words.mechanismHead, mechanisms),
    ...table('addressee', words.addresseeHead, demands.by_addressee),
    ...table('theme', words.themeHead, themes),
  ];
}
