import { describe, expect, test } from 'vitest';
import { codeText, readyGrid } from '../../src/classify/index.ts';
import { bundledGrid } from '../codebook/bundled-grid.ts';

/* The grid's own cues, without the learned weights, on sentences that say one thing and look like another. */
const grid = readyGrid({ ...bundledGrid().value, weights: null });

/** Codes of a text as `axis:code`, with `@scope` when it is not the organisation's own. */
const codesOf = (text: string): string[] =>
  codeText({ text, column: null, language: null }, grid).map(
    ({ axis, code, scope }) => `${axis}:${code}${scope === 'acteur' ? '' : `@${scope}`}`,
  );
const split = (codes: string): string[] => codes.split(' ').filter((code) => code !== '');

/** What is said, and what only seems to be: of no one, or of somebody else. */
const cases: [text: string, said: string, unsaid: string][] = [
  // negation and scope
  ['À part nous, personne n’héberge dans cette ville.', 'role:acces-services', ''],
  ['Hormis notre association, personne ne fait de plaidoyer ici.', 'role:veille-engagements', ''],
  ['Personne à part nous ne soigne les migrants du port.', 'role:acces-services', ''],
  ['En dehors de nous, aucune association n’héberge de mineurs.', 'role:acces-services', ''],
  ['Nous sommes les seuls à héberger des femmes seules.', 'role:acces-services', ''],
  ['Il n’y a que nous pour héberger les familles.', 'role:acces-services', ''],
  ['Nobody but us runs a shelter in the north.', 'role:acces-services', ''],
  ['Nous avons fermé l’ancien et ouvert un nouvel hébergement.', 'role:acces-services', ''],
  [
    'Nous avons fermé le premier foyer, puis ouvert un nouveau centre d’hébergement à Mbour.',
    'role:acces-services',
    '',
  ],
  [
    'Après avoir arrêté les cours de langue, nous hébergeons maintenant des familles.',
    'role:acces-services',
    'role:inclusion',
  ],
  ['L’association n’héberge pas, elle oriente vers les foyers.', 'role:acces-services', ''],
  ['Nous n’avons jamais fait de plaidoyer ni d’aide juridique.', '', '*'],
  ['On ne peut pas dire que nous manquons de fonds.', '', 'faiblesse:manque-financement'],
  ['Nous ne manquons ni de fonds ni de bras.', '', 'faiblesse:manque-financement faiblesse:manque-capacites'],
  ['Ce n’est pas tant l’argent que le personnel qualifié qui manque.', 'faiblesse:manque-capacites', ''],
  ['Il n’est pas question pour nous de distribuer des repas.', '', 'role:acces-services'],
  ['Nous refusons de faire de l’hébergement.', '', 'role:acces-services'],
  ['Nous évitons toute concurrence avec les autres associations.', '', 'faiblesse:concurrence'],
  ['Jamais nous n’avons eu de tensions avec la préfecture.', '', 'faiblesse:tensions-autorites'],
  ['Aucune tension avec les autorités.', '', 'faiblesse:tensions-autorites'],
  ['Nous n’avons aucun souci d’argent.', '', 'faiblesse:manque-financement'],
  ['Plus aucun bailleur ne nous finance.', 'faiblesse:manque-financement', ''],
  ['Il ne nous reste plus de financement.', 'faiblesse:manque-financement', ''],
  ['Nous n’avons toujours pas de local.', 'faiblesse:manque-moyens', ''],
  [
    'Non seulement nous hébergeons, mais nous plaidons aussi pour une loi.',
    'role:acces-services role:veille-engagements',
    '',
  ],
  ['Loin d’être seulement un foyer, nous donnons des cours de français.', 'role:inclusion', ''],
  ['Nous ne cessons d’alerter sur les expulsions.', 'role:veille-engagements', ''],
  ['Nous n’arrêtons pas de dénoncer les rafles.', 'role:veille-engagements', ''],
  ['Nul besoin de formation : nos juristes sont expérimentés.', '', 'besoin:formation-personnel'],
  // wish / need
  ['Nous aimerions pouvoir héberger un jour.', '', 'role:acces-services'],
  ['Notre rêve : un centre d’accueil.', '', 'role:acces-services'],
  ['Ouvrir un refuge est notre projet pour 2027.', '', 'role:acces-services'],
  ['Nous comptons lancer des cours de français l’an prochain.', '', 'role:inclusion'],
  ['Il est prévu que nous formions les juristes.', '', 'role:inclusion'],
  ['Un véhicule nous serait très utile.', 'besoin:moyens-materiels', ''],
  ['On aurait bien besoin d’un ordinateur et d’un local.', 'besoin:moyens-materiels', ''],
  ['Ce qui nous aiderait, c’est une formation en comptabilité.', 'besoin:gestion-projet', ''],
  ['Une formation sur le montage de projets serait la bienvenue.', 'besoin:gestion-projet', ''],
  ['Nous avons déjà été formés au plaidoyer, pas besoin d’y revenir.', '', 'besoin:plaidoyer-dialogue'],
  ['Nous voulons continuer à héberger les familles.', 'role:acces-services', ''],
  // past and overcome
  ['Il fut un temps où nous faisions du plaidoyer.', '', 'role:veille-engagements'],
  ['Les conflits avec la mairie appartiennent au passé.', '', 'faiblesse:tensions-autorites'],
  ['Le manque de fonds, c’est de l’histoire ancienne.', '', 'faiblesse:manque-financement'],
  ['Nous avions un problème de locaux, il est réglé depuis mars.', '', 'faiblesse:manque-moyens'],
  ['Le foyer d’hébergement a fermé en 2020, faute d’argent.', 'faiblesse:manque-financement', 'role:acces-services'],
  ['Nous avons cessé le plaidoyer l’an dernier.', '', 'role:veille-engagements'],
  ['Avant on distribuait des repas, c’est fini.', '', 'role:acces-services'],
  ['Nous ne sommes plus en conflit avec la préfecture.', '', 'faiblesse:tensions-autorites'],
  ['Nous n’avons plus de problème de transport depuis le don du véhicule.', '', 'faiblesse:manque-moyens'],
  ['Depuis 2015, nous hébergeons les retournés.', 'role:acces-services', ''],
  ['Nous avions commencé par des repas, nous avons ajouté un hébergement.', 'role:acces-services', ''],
  // hedge
  ['Il paraît que nous manquons de transparence.', '', 'faiblesse:gestion-faible'],
  ['Certains disent que nous faisons de la politique.', '', 'faiblesse:politisation'],
  ['Peut-être ferons-nous un jour du plaidoyer.', '', 'role:veille-engagements'],
  ['Nous essayons tant bien que mal d’héberger les familles.', 'role:acces-services', ''],
  ['Il arrive que nous hébergions des mineurs.', 'role:acces-services', ''],
  // comparison
  ['Contrairement à nous, l’association voisine fait du plaidoyer.', '', 'role:veille-engagements'],
  ['Nous sommes mieux dotés en véhicules que les autres.', '', 'faiblesse:manque-moyens'],
  ['À la différence d’autres, nous ne dépendons d’aucun bailleur.', '', 'faiblesse:manque-financement'],
  ['Comme toutes les associations, nous manquons d’argent.', 'faiblesse:manque-financement', ''],
  // who acts
  ['L’OIM nous confie l’hébergement des mineurs.', 'role:acces-services', ''],
  ['C’est l’OIM qui paie, mais c’est nous qui hébergeons.', 'role:acces-services', ''],
  ['La mairie loge les familles et nous les soignons.', 'role:acces-services', ''],
  ['Le HCR assure les soins.', '', 'role:acces-services'],
  ['Nos bénévoles accompagnent les femmes à l’hôpital.', 'role:acces-services', ''],
  ['Le ministère fait du plaidoyer auprès des bailleurs.', '', 'role:veille-engagements'],
  ['En partenariat avec la commune, hébergement de 30 mineurs.', 'role:acces-services', ''],
  ['Grâce à l’UNICEF nous avons scolarisé 200 enfants.', 'role:acces-services', ''],
  ['L’État ne fait rien : nous nourrissons les familles.', 'role:acces-services', ''],
  ['Une association sœur donne des cours de langue.', '', 'role:inclusion'],
  // reported
  ['Le maire dit que nous sommes trop politisés, ce qui est faux.', '', 'faiblesse:politisation'],
  ['« Nous n’avons pas de local », répète la présidente.', 'faiblesse:manque-moyens', ''],
  ['Selon la directrice, l’équipe manque de juristes.', 'faiblesse:manque-capacites', ''],
  ['D’après un ancien membre, le bureau favoriserait ses proches.', '', 'faiblesse:favoritisme'],
  // questions
  ['Comment héberger sans argent ?', '', 'role:acces-services'],
  ['Qui pourrait nous former à la comptabilité ?', 'besoin:gestion-projet', ''],
  ['Hébergement ? Oui, 40 lits.', 'role:acces-services', ''],
  ['Hébergement ? Non.', '', 'role:acces-services'],
  ['Faites-vous du plaidoyer ? Pas vraiment.', '', 'role:veille-engagements'],
  // lists, headings
  ['Activités : hébergement ; repas ; cours de français', 'role:acces-services role:inclusion', ''],
  ['Faiblesses : fonds, locaux, transport', 'faiblesse:manque-financement faiblesse:manque-moyens', ''],
  ['Ce que nous ne faisons pas : hébergement, soins', '', 'role:acces-services'],
  [
    'Besoins : véhicule - ordinateurs - formation en gestion de projet',
    'besoin:moyens-materiels besoin:gestion-projet',
    '',
  ],
  ['1) plaidoyer 2) hébergement 3) (pas de soins)', 'role:veille-engagements role:acces-services', ''],
  [
    'Points faibles : peu de fonds. Points forts : équipe de juristes expérimentés.',
    'faiblesse:manque-financement force:expertise',
    '',
  ],
  ['Hébergement : en projet', '', 'role:acces-services'],
  // abbreviations, typos
  ['ns manquons bcp de fds', 'faiblesse:manque-financement', ''],
  ['pb de fds depuis 2 ans', 'faiblesse:manque-financement', ''],
  ['asso a pas de vehicule, pb transport', 'faiblesse:manque-moyens', ''],
  ['formt° des mbres en compta souhaitée', 'besoin:gestion-projet', ''],
  ['mbres pas formés, bcp de bénévoles qui partent', 'faiblesse:benevoles-inexperimentes', ''],
  ['hebergt des mineurs + distrib de repas ts les soirs', 'role:acces-services', ''],
  ['accompgnt juridiq des demandeurs d’asile', 'role:sensibilisation-droits', ''],
  ['sensibilisat° ds les quartiers s/ les risques de la migrat° irreg', 'role:sensibilisation-droits', ''],
  ['bsoin de formation en plaidoyer', 'besoin:plaidoyer-dialogue', ''],
  ['on a jms eu de financement', 'faiblesse:manque-financement', ''],
  ['orientat° vers les centres de santé', 'role:acces-services', ''],
  ['qd ns aurons 1 local ns hébergerons', '', 'role:acces-services'],
  ['tjrs pas de local', 'faiblesse:manque-moyens', ''],
  // scope
  ['La plupart des OSC manquent de fonds.', 'faiblesse:manque-financement@secteur', ''],
  ['Au Cameroun, les associations dépendent de quelques bailleurs.', 'faiblesse:manque-financement@secteur', ''],
  ['Le cadre de concertation ne se réunit plus, faute de budget.', 'faiblesse:manque-financement@mecanisme', ''],
  ['Nous observons que les OSC locales se font concurrence.', 'faiblesse:concurrence@categorie', ''],
  ['Chez nous, l’argent manque.', 'faiblesse:manque-financement', ''],
  [
    'Les petites associations villageoises ont besoin de formation en gestion de projet.',
    'besoin:gestion-projet@categorie',
    '',
  ],
  // lists, clefts, answers; English and Arabic
  [
    'Plaidoyer, hébergement, soins, cours de langue, aide aux papiers.',
    'role:veille-engagements role:acces-services role:inclusion role:sensibilisation-droits',
    '',
  ],
  [
    'Nous hébergeons, nous plaidons, nous formons des jeunes à la couture.',
    'role:acces-services role:veille-engagements role:inclusion',
    '',
  ],
  ['La mairie nous aide à distribuer des repas.', 'role:acces-services', ''],
  ['La mairie nous a fermé le foyer.', '', 'role:acces-services'],
  ['L’UNICEF finance des écoles.', '', 'role:acces-services'],
  ['Le HCR nous aide.', '', 'role:acces-services'],
  ['Nous ne cherchons pas à héberger.', '', 'role:acces-services'],
  ['Nous n’avons pas cessé d’héberger.', 'role:acces-services', ''],
  ['Il ne se passe pas une semaine sans que nous hébergions quelqu’un.', 'role:acces-services', ''],
  ['Nous ne prétendons pas soigner.', '', 'role:acces-services'],
  ['Faute de lits, nous n’hébergeons plus personne.', 'faiblesse:manque-moyens', 'role:acces-services'],
  ['Nous n’hébergeons que des femmes.', 'role:acces-services', ''],
  ['Ni soins ni repas : nous faisons seulement du plaidoyer.', 'role:veille-engagements', 'role:acces-services'],
  ['Héberger ? Nous ne savons pas faire.', '', 'role:acces-services'],
  ['Ce n’est pas nous qui hébergeons, c’est la paroisse.', '', 'role:acces-services'],
  ['Ce n’est pas la paroisse qui héberge, c’est nous.', 'role:acces-services', ''],
  ['C’est nous qui hébergeons, pas la mairie.', 'role:acces-services', ''],
  ['L’hébergement, ce n’est pas notre affaire.', '', 'role:acces-services'],
  ['Nous avons renoncé à l’hébergement.', '', 'role:acces-services'],
  ['Notre réseau de 40 associations se réunit chaque mois.', 'force:reseau', ''],
  ['Nous ne faisons partie d’aucun réseau.', '', 'force:reseau'],
  ['Le réseau n’existe plus.', '', 'force:reseau'],
  ['Si on nous donnait un local, on ferait des cours de français.', '', 'role:inclusion'],
  ['Quand nous aurons un local, nous hébergerons.', '', 'role:acces-services'],
  ['Nous n’avons pas encore de juriste.', 'faiblesse:manque-capacites', ''],
  ['Autrefois nous manquions de tout, plus maintenant.', '', 'faiblesse:manque-moyens'],
  ['Nous manquions de véhicules ; nous en avons trois depuis 2022.', '', 'faiblesse:manque-moyens'],
  ['L’ancien bureau détournait l’argent.', '', 'faiblesse:gestion-faible'],
  ['On nous reproche d’être trop proches du parti.', '', 'faiblesse:politisation'],
  ['Les jeunes du quartier manquent de travail.', '', 'faiblesse:manque-financement faiblesse:manque-capacites'],
  ['Les migrants ont besoin de soins et d’un logement.', '', 'besoin:moyens-materiels faiblesse:manque-moyens'],
  ['On demande à l’État de respecter la convention.', 'role:veille-engagements', ''],
  ['Nous exigeons la fermeture du centre de rétention.', 'role:veille-engagements', ''],
  ['Le plaidoyer ? Jamais.', '', 'role:veille-engagements'],
  ['Hébergement suspendu depuis janvier.', '', 'role:acces-services'],
  ['Hébergement : suspendu', '', 'role:acces-services'],
  ['Hébergement (fermé en 2021), orientation vers l’hôpital.', 'role:acces-services', ''],
  ['Hébergement – arrêté faute de moyens.', '', 'role:acces-services'],
  ['Pas d’argent, pas de local, pas de voiture.', 'faiblesse:manque-financement faiblesse:manque-moyens', ''],
  ['Local : aucun', 'faiblesse:manque-moyens', ''],
  ['Véhicule : 0', 'faiblesse:manque-moyens', ''],
  ['We do not only advocate, we also run a shelter.', 'role:acces-services role:veille-engagements', ''],
  ['Apart from us, nobody offers legal aid here.', 'role:sensibilisation-droits', ''],
  ['We never stopped sheltering families.', 'role:acces-services', ''],
  ['We used to run a shelter.', '', 'role:acces-services'],
  [
    'We lack money, vehicles and trained staff.',
    'faiblesse:manque-financement faiblesse:manque-moyens faiblesse:manque-capacites',
    '',
  ],
  ['We no longer lack funds.', '', 'faiblesse:manque-financement'],
  ['We plan to open a shelter next year.', '', 'role:acces-services'],
  ['We need training in proposal writing.', 'besoin:gestion-projet', ''],
  ['Our members would welcome training in advocacy.', 'besoin:plaidoyer-dialogue', ''],
  ['No training needed: our lawyers are experienced.', 'force:expertise', 'besoin:formation-personnel'],
  ['Unlike bigger NGOs, we have no car.', 'faiblesse:manque-moyens', ''],
  ['Most CSOs depend on one donor.', 'faiblesse:manque-financement@secteur', ''],
  ['نوفر السكن للمهاجرين', 'role:acces-services', ''],
  ['لا نوفر السكن', '', 'role:acces-services'],
  ['ندافع عن حقوق المهاجرين', 'role:sensibilisation-droits', ''],
  ['نقوم بالمناصرة لدى السلطات', 'role:veille-engagements', ''],
  ['الدولة توفر السكن', '', 'role:acces-services'],
  ['نريد توفير السكن', '', 'role:acces-services'],
  ['تكوين مهني للشباب العائدين', 'role:inclusion', ''],
  ['دروس في اللغة الفرنسية للمهاجرين', 'role:inclusion', ''],
  ['نقدم المساعدة القانونية للاجئين', 'role:sensibilisation-droits', ''],
  ['توزيع الغذاء على العائلات', 'role:acces-services', ''],
  ['تمثيل الجالية لدى البلدية', 'role:participation', ''],
  ['نرافق المرضى إلى المستشفى', 'role:acces-services', ''],
  ['توعية الشباب بمخاطر الهجرة غير النظامية', 'role:sensibilisation-droits', ''],
  ['رصد الانتهاكات وتوثيقها', 'role:veille-engagements', ''],
  ['البحث عن المفقودين', 'role:hors-grille', ''],
  ['دورات تدريبية للجمعيات', 'role:hors-grille', ''],
  ['كنا نوفر السكن في الماضي', '', 'role:acces-services'],
  ['مرافقة النساء ضحايا العنف', 'role:acces-services', ''],
  ['إدماج المهاجرين في سوق الشغل', 'role:inclusion', ''],
  ['ليس لدينا نشاط في مجال الإيواء', '', 'role:acces-services'],
  ['الإرشاد القانوني وتوجيه المهاجرين إلى الخدمات', 'role:sensibilisation-droits role:acces-services', ''],
];

describe('what is said, by whom, and whether it is so', () => {
  test.each(cases)('%s', (text, said, unsaid) => {
    const codes = codesOf(text);
    expect(codes).toEqual(expect.arrayContaining(split(said)));
    const bare = codes.map((code) => code.replace(/@.*/, ''));
    for (const code of split(unsaid)) {
      if (code === '*') expect(bare.filter((one) => /^(?:role|force|faiblesse|besoin):/.test(one))).toEqual([]);
      else expect(bare).not.toContain(code);
    }
  });
});

test('a text of thousands of denials is read in time that grows with it', () => {
  const time = (times: number): number => {
    const text = 'Nous hébergeons des familles, sans plaidoyer. '.repeat(times);
    const { user } = process.cpuUsage();
    codeText({ text, column: null, language: null }, grid);
    return process.cpuUsage().user - user;
  };
  time(500);
  // Four times the text took twelve times as long when each denial was compared with all that is said.
  expect(time(8000)).toBeLessThan(8 * Math.max(time(2000), 100_000));
}, 60_000);
