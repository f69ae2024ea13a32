import type { Diagnostic } from '../model/diagnostic.ts';
import type { Language } from '../model/stage.ts';

/** What would have been right, as the reader knows it: labels with their code, else the values themselves. */
export const expectedInWords = ({ expected = [], labels }: Diagnostic, language: Language): string[] =>
  labels ? labels.expected.map((label) => label[language]) : expected;

/** The nearest right value, likewise. */
export const suggestionInWords = ({ suggestion, labels }: Diagnostic, language: Language): string | undefined =>
  suggestion === undefined ? undefined : (labels?.suggestion?.[language] ?? suggestion);

const forTheTeam = /cartographie(?:\.yaml| map)/;
/** «, ou copiez dans cartographie.yaml : …», to the end. */
const otherWay =
  /,?\s+(?:ou|or)\s+(?:copiez|faites|demandez|nommez|associez|map|copy|ask|name)\b[\s\S]*cartographie(?:\.yaml| map)[\s\S]*$/;

/** An advice for who filled the file, who has a spreadsheet and no `cartographie.yaml`: what the team would do is left out. */
export function adviceInSheet(advice: string, language: Language): string {
  if (!forTheTeam.test(advice)) return advice;
  const cut = advice.replace(otherWay, '');
  const kept = cut.split(/(?<=[.!?])\s+/).filter((sentence) => !forTheTeam.test(sentence));
  const text = kept.join(' ').trim();
  if (text === '') {
    return language === 'fr'
      ? 'Rien à changer dans le fichier\u00a0: l’équipe de la cartographie s’en charge.'
      : 'Nothing to change in the file: the mapping team sees to it.';
  }
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
