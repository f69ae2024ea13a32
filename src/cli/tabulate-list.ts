import { variables } from '../analyse/index.ts';
import type { Language } from '../model/stage.ts';

const layerWords = {
  directory: { fr: 'annuaire', en: 'directory' },
  profile: { fr: 'profil', en: 'profile' },
  testimony: { fr: 'témoignage', en: 'testimony' },
  method: { fr: 'méthode', en: 'method' },
} as const;

/** Every variable that can be counted: as aligned text, or as one JSON array. */
export function variableList(isJson: boolean, language: Language): string {
  if (isJson) {
    const rows = variables.map(({ id, title, unit, baseOf, layer, isMultiple, elements }) => ({
      ...{ variable: id, title: title[language], unit, base_of: baseOf, layer, multiple: isMultiple, elements },
    }));
    return `${JSON.stringify(rows, null, 2)}\n`;
  }
  const lines = variables.map(({ id, title, unit, layer, isMultiple }) => [
    id,
    title[language],
    `${unit}, ${layerWords[layer][language]}${isMultiple ? (language === 'fr' ? ', choix multiples' : ', multiple choice') : ''}`,
  ]);
  const [idWidth, titleWidth] = [0, 1].map((at) => Math.max(...lines.map((line) => (line[at] ?? '').length)));
  return `${lines
    .map(([id = '', title = '', what = '']) => `${id.padEnd(idWidth ?? 0)}  ${title.padEnd(titleWidth ?? 0)}  ${what}`)
    .join('\n')}\n`;
}
