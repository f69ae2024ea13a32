import type { Language } from '../model/stage.ts';
import { formatNumber, plural } from '../text/format.ts';

const many = (n: number, one: string, more: string, language: Language): string =>
  `${formatNumber(n, language)} ${plural(n, one, more, language)}`;

/** What `withdraw` says. */
export const withdrawWords = {
  fr: {
    actor: (name: string, id: string) => `Retrait de l’organisation «\u00a0${name}\u00a0» (${id}).`,
    interview: (id: string, name: string | null) => `Retrait de l’entretien ${id}${name === null ? '' : ` (${name})`}.`,
    inputs: (n: number) =>
      n === 0
        ? 'Aucune ligne des données n’en parle.'
        : `Dans vos données\u00a0: ${many(n, 'ligne', 'lignes', 'fr')}, que l’outil ne modifie pas et n’utilisera plus.`,
    others: (n: number) =>
      plural(
        n,
        'Une autre ligne nomme qui part, mais dit aussi autre chose\u00a0: l’outil la garde, sans montrer ce nom. Ne l’effacez pas.',
        `${formatNumber(n, 'fr')} autres lignes nomment qui part, mais disent aussi autre chose\u00a0: l’outil les garde, sans montrer ce nom. Ne les effacez pas.`,
        'fr',
      ),
    rows: (file: string, kind: string, rows: string) => `  ${file} (${kind})\u00a0: ${rows}`,
    row: 'ligne',
    why: { own: '', shared: ' avec d’autres', named: '', aside: ' mise de côté' },
    texts: 'Dans des textes écrits par des personnes, à réécrire vous-même\u00a0:',
    line: (file: string, line: number) => `  ${file}, ligne ${line}`,
    outputs: (n: number) =>
      n === 0
        ? 'Aucun fichier des sorties ne la montre.'
        : `Dans les sorties\u00a0: ${many(n, 'fichier', 'fichiers', 'fr')}.`,
    output: (file: string, n: number) => `  ${file}\u00a0: ${many(n, 'fois', 'fois', 'fr')}`,
    given: (numbers: string) =>
      `Éditions données qui seront ôtées du disque\u00a0: n° ${numbers}. L’édition présente sera donnée sous le numéro suivant.`,
    files: 'Dans d’autres fichiers du dossier de données, que l’outil ne modifie pas\u00a0:',
    unread: (file: string) => `  ${file}\u00a0: n’a pas pu être ouvert`,
    copies:
      'Dans d’autres copies des données ou des éditions, et d’autres fichiers d’à côté, que l’outil ne modifie pas\u00a0:',
    copy: (folder: string, files: readonly string[]) => `  ${folder}\u00a0: ${files.join(', ')}`,
    askBack:
      'Des éditions données ont été ôtées\u00a0: demandez à ceux qui les ont reçues d’effacer les leurs, sans dire qui est parti.',
    beyond: 'Ce que cette commande ne peut pas atteindre, avec un message à envoyer\u00a0:',
    confirm: (command: string) => `Rien n’a été changé. Pour confirmer\u00a0: ${command}`,
    ask: 'Confirmer le retrait\u00a0? (oui/non) ',
    yes: /^(?:o|oui)$/i,
    no: 'Rien n’a été changé.',
    recorded: (id: string, path: string) => `Retrait noté\u00a0: décision ${id}, ajoutée à ${path}.`,
    already: 'Ce retrait est déjà noté\u00a0: aucune ligne n’a été ajoutée.',
    none: 'Aucune édition n’est sur ce disque\u00a0: le retrait vaudra dès la prochaine construction.',
    rebuilt: (editions: string) => `Éditions refaites\u00a0: ${editions}.`,
    removed: (file: string) => `  ôté\u00a0: ${file}`,
    stopped:
      'Le retrait est noté, mais les éditions n’ont pas toutes pu être refaites. Tant que cette commande n’a pas réussi, ne donnez aucun fichier des sorties.',
    verified: (files: number, sought: number) =>
      `Vérifié\u00a0: ${many(files, 'fichier relu', 'fichiers relus', 'fr')} dans les sorties, ${many(sought, 'forme cherchée', 'formes cherchées', 'fr')} (nom, sigle, autres noms, adresse, téléphone, courriel, suites de six mots de ses réponses), aucune trouvée.`,
    kept: 'Ses lignes, ci-dessus, restent dans vos données et sont ignorées\u00a0; un nouvel export ou un document nouveau n’y changera rien. Effacez-les quand vous n’en aurez plus besoin, mais aucune de celles qui ne font que nommer qui part.',
    quiet: 'Aucune page publique ne dit qui est parti.',
  },
  en: {
    actor: (name: string, id: string) => `Withdrawal of the organisation “${name}” (${id}).`,
    interview: (id: string, name: string | null) =>
      `Withdrawal of the interview ${id}${name === null ? '' : ` (${name})`}.`,
    inputs: (n: number) =>
      n === 0
        ? 'No row of the data tells of it.'
        : `In your data: ${many(n, 'row', 'rows', 'en')}, which the tool does not change and will no longer use.`,
    others: (n: number) =>
      plural(
        n,
        'One more row names who leaves, but says something else too: the tool keeps it, without showing that name. Do not delete it.',
        `${formatNumber(n, 'en')} more rows name who leaves, but say something else too: the tool keeps them, without showing that name. Do not delete them.`,
        'en',
      ),
    rows: (file: string, kind: string, rows: string) => `  ${file} (${kind}): ${rows}`,
    row: 'row',
    why: { own: '', shared: ' with others', named: '', aside: ' set aside' },
    texts: 'In texts written by people, to be rewritten by yourself:',
    line: (file: string, line: number) => `  ${file}, line ${line}`,
    outputs: (n: number) =>
      n === 0 ? 'No file of the outputs shows it.' : `In the outputs: ${many(n, 'file', 'files', 'en')}.`,
    output: (file: string, n: number) => `  ${file}: ${many(n, 'time', 'times', 'en')}`,
    given: (numbers: string) =>
      `Editions given out that will be taken off the disk: no. ${numbers}. The present edition will be given out under the next number.`,
    files: 'In other files of the data folder, which the tool does not change:',
    unread: (file: string) => `  ${file}: could not be opened`,
    copies: 'In other copies of the data or of editions, and other files beside, which the tool does not change:',
    copy: (folder: string, files: readonly string[]) => `  ${folder}: ${files.join(', ')}`,
    askBack:
      'Editions that were given out have been taken away: ask those who received them to delete theirs, without saying who left.',
    beyond: 'What this command cannot reach, with a message to send:',
    confirm: (command: string) => `Nothing was changed. To confirm: ${command}`,
    ask: 'Confirm the withdrawal? (yes/no) ',
    yes: /^(?:y|yes|o|oui)$/i,
    no: 'Nothing was changed.',
    recorded: (id: string, path: string) => `Withdrawal recorded: decision ${id}, added to ${path}.`,
    already: 'This withdrawal is recorded already: no row was added.',
    none: 'No edition is on this disk: the withdrawal will hold from the next build on.',
    rebuilt: (editions: string) => `Editions made again: ${editions}.`,
    removed: (file: string) => `  taken away: ${file}`,
    stopped:
      'The withdrawal is recorded, but not every edition could be made again. Until this command has succeeded, give out no file of the outputs.',
    verified: (files: number, sought: number) =>
      `Checked: ${many(files, 'file', 'files', 'en')} of the outputs read again, ${many(sought, 'form', 'forms', 'en')} looked for (name, acronym, other names, address, telephone, e-mail, runs of six words of its answers), none found.`,
    kept: 'Their rows, above, stay in your data and are ignored; a new export or a new document will not change that. Delete them when you need them no more, but none of those that only name who leaves.',
    quiet: 'No public page says who left.',
  },
} as const;
