import type { Block, Section } from '../document.ts';
import { paragraph } from '../runs.ts';
import { makeSection, type ReportInput, under } from './section.ts';
import { candidateBlocks } from './theme-candidates.ts';
import { choiceBlocks, choiceSummary } from './theme-choice.ts';
import { moveBlocks } from './theme-moves.ts';
import { orderBlocks } from './theme-order.ts';

/**
 * Section 12: the programme's themes as candidates, in an order by stated weights and how it moves; then apart, what the
 * committee chose. Left out when nothing is known of any theme and nobody chose.
 */
export function buildThemes(input: ReportInput): Section {
  const { themes, counts } = input.edition;
  const words = input.labels.texts.themes;
  const isSilent = !themes || (themes.verdict === 'sans-ordre' && themes.choice.decided.length === 0);
  if (isSilent) return makeSection(input, 's12', null, []);
  const base = words.base(themes.candidates.length, input.labels.texts.base.known(counts.known));
  return makeSection(input, 's12', base, [
    paragraph(words.intro),
    ...under('ordre-themes', words.order, orderBlocks(input, themes)),
    ...under('poids-themes', words.moves, moveBlocks(input, themes)),
    ...under('themes-candidats', words.candidates, candidateBlocks(input, themes)),
    ...under('choix-comite', words.choice, choiceBlocks(input, themes)),
  ]);
}

/** The chosen themes with their votes, for the summary; that nothing is chosen yet, once there are candidates. */
export function chosenThemeBlocks(input: ReportInput): Block[] {
  const built = buildThemes(input);
  const { themes } = input.edition;
  return themes && built.blocks.length > 0 ? choiceSummary(input, themes) : [];
}
