import { compileCues, type ReadOptions, readText } from '../../src/classify/index.ts';
import { parseCodebook } from '../../src/codebook/index.ts';

const codesHeader =
  'axe;code;parent;libelle_fr;libelle_en;definition_fr;definition_en;source;lien;roles;origine;defi;suggere_par;sensible;oui;non';
const code = (axis: string, id: string, parent = '', origin = '', sensitive = '') =>
  `${axis};${id};${parent};${id};${id};d;d;001;texte;;${origin};;;${sensitive};a;b`;

/** A grid of a few codes and cues, made for tests of language alone. */
export const miniGrid = parseCodebook(
  [
    codesHeader,
    code('role', 'acces-services'),
    code('role', 'hebergement', 'acces-services'),
    code('role', 'veille-engagements'),
    code('role', 'participation'),
    code('role', 'inclusion'),
    code('force', 'expertise'),
    code('force', 'influence'),
    code('faiblesse', 'manque-financement', '', 'contexte'),
    code('faiblesse', 'manque-moyens', '', 'interne'),
    code('faiblesse', 'contraintes-contexte', '', 'contexte', 'oui'),
    code('faiblesse', 'favoritisme', '', 'interne', 'oui'),
    code('besoin', 'plaidoyer-dialogue'),
    code('besoin', 'moyens-materiels'),
    code('besoin', 'gestion-projet'),
    code('domaine', 'sante'),
    code('domaine', 'retour'),
  ].join('\n'),
  [
    'axe;code;sous_code;langue;motif;si;sauf;champs;negation;note',
    'role;acces-services;hebergement;fr;heberg*/logeon*;;;;;',
    'role;acces-services;;fr;orient* .. migrants/victimes;;;;;',
    'role;veille-engagements;;fr;plaidoyer;;formation plaidoyer;;;',
    'role;participation;;fr;consult*;;;;;',
    'role;inclusion;;fr;formation* .. couture/métier;;;;;',
    'role;acces-services;hebergement;en;shelter*;;;;;',
    'role;veille-engagements;;ar;=مناصرة;;;;;',
    'force;expertise;;fr;juristes/experts;;;;;',
    'force;expertise;;fr;équipe .. =formee;;;;;',
    'force;expertise;;en;staff .. =trained;;;;;',
    'force;influence;;fr;ecout*;;;;;',
    'faiblesse;manque-financement;;fr;fonds/financement*;;;;requise;',
    'faiblesse;manque-financement;;fr;manqu* argent;;;;;',
    'faiblesse;manque-moyens;;fr;locaux/véhicule/transport;;;;requise;',
    'faiblesse;contraintes-contexte;;fr;récépissé .. refusé;;;;;',
    'faiblesse;favoritisme;;fr;favoritisme;;;;;',
    'besoin;plaidoyer-dialogue;;fr;plaidoyer;;;;souhait;',
    'besoin;moyens-materiels;;fr;local/locaux/véhicule;;;;souhait;',
    'besoin;gestion-projet;;fr;comptabilité;;;;souhait;',
    'domaine;sante;;fr;soins;;;;;',
    'domaine;retour;;fr;retour;migrants | volontaire;retour expérience;;;',
  ].join('\n'),
).value;

const cues = compileCues(miniGrid);

/** What a text gives, one word a finding: `axis:code` or `axis:code-reason` when it speaks against, `@scope` when not the actor. */
export const read = (text: string, options: ReadOptions = {}): string[] =>
  readText(text, options, cues).map(
    ({ axis, code, sub, reason, scope }) =>
      `${axis}:${sub ?? code}${reason ? `-${reason}` : ''}${scope === 'acteur' ? '' : `@${scope}`}`,
  );

/** All that is found, with places. */
export const findings = (text: string, options: ReadOptions = {}) => readText(text, options, cues);

/** Words quoted for each finding. */
export const quotes = (text: string, options: ReadOptions = {}): string[] =>
  readText(text, options, cues).map(({ quote }) => quote);
