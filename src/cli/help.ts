import type { Command } from 'commander';
import type { Bilingual, Language } from '../model/stage.ts';
import { commands } from './commands.ts';

const french: Record<string, string> = {
  'Usage:': 'Utilisation\u00a0:',
  'Arguments:': 'Arguments\u00a0:',
  'Options:': 'Options\u00a0:',
  'Commands:': 'Commandes\u00a0:',
};

/** Titles and the help option in the reader's language. */
export function localiseHelp(command: Command, language: Language): void {
  command.helpOption('-h, --help', language === 'fr' ? 'affiche cette aide (aussi\u00a0: --aide)' : 'shows this help');
  if (language === 'fr' && command.parent === null) command.usage('[options] [commande]');
  command.configureHelp({
    styleTitle: (title) => (language === 'fr' ? (french[title] ?? title) : title),
    visibleGlobalOptions: () => [],
    showGlobalOptions: false,
  });
}

/** Lines to type, under the options of a command. */
export const examplesText = (examples: readonly Bilingual[], language: Language): string =>
  [language === 'fr' ? 'Exemples\u00a0:' : 'Examples:', ...examples.map((one) => `  ${one[language]}`)].join('\n');

/** The commands that plain help leaves out, with their French aliases. */
export function rootFooter(language: Language): string {
  const others = commands.filter(({ isEveryday }) => !isEveryday);
  const lines = others.map(({ name, alias, text }) => `  ${`${name}|${alias}`.padEnd(22)} ${text[language]}`);
  return [
    language === 'fr' ? 'Pour aller plus loin\u00a0:' : 'To go further:',
    ...lines,
    '',
    language === 'fr'
      ? 'Les options d’une commande\u00a0: cartographie build --aide'
      : 'The options of a command: cartographie build --help',
    language === 'fr' ? 'Exemple\u00a0: cartographie build --pays SN' : 'Example: cartographie build --pays SN',
  ].join('\n');
}
