import { describe, expect, it } from 'vitest';
import { compileCues, readText, signsIn } from '../../src/classify/index.ts';
import { addSign, noSigns, type Signs, shareSign, wordsBySign } from '../../src/classify/met-signs.ts';
import { makeSignBook } from '../../src/classify/sign-book.ts';
import { heaviestWords, layOut, weigh } from '../../src/classify/weigh.ts';
import { parseCodebook } from '../../src/codebook/index.ts';
import { bundledGrid } from '../codebook/bundled-grid.ts';

const codes = [
  'axe;code;parent;libelle_fr;libelle_en;definition_fr;definition_en;source;lien;roles;origine;defi;suggere_par;sensible;oui;non',
  'role;inclusion;;Inclusion;Inclusion;Emploi;Work;001;tableau;;;;;;;',
].join('\n');
const cues = ['axe;code;sous_code;langue;motif;si;sauf;champs;negation;note', 'role;inclusion;;fr;emploi;;;;;'].join(
  '\n',
);
const weights = (...lines: string[]) =>
  ['axe;code;signe;poids', ...lines.map((line) => `role;inclusion;${line}`), ''].join('\n');
const read = (text: string, ...lines: string[]) =>
  readText(text, {}, compileCues(parseCodebook(codes, cues, '', weights(...lines)).value));

describe('weights', () => {
  it('give a code that no cue gives, and show the words that weigh most', () => {
    const text = 'Un artisan du quartier prend deux apprentis chaque année.';
    const [found, ...more] = read(text, '=base;-1', '=donne;0.5', 'apprent;5', 'artisan;3', 'quarti;-0.1');
    expect(more).toEqual([]);
    expect(found).toMatchObject({ axis: 'role', code: 'inclusion', sub: null, polarity: 'for', reason: null });
    expect(found?.quote).toBe('artisan du quartier prend deux apprentis');
    expect(text.slice(found?.start, found?.end)).toBe(found?.quote);
    expect(found?.cue).toBe('role:inclusion#poids artisan + apprentis');
  });

  it('count words of one field alike, and two fields by their pair', () => {
    const lines = ['=base;-1', '=donne;0.5', 'champ metier;9'];
    const pair = ['=base;-1', '=donne;0.5', 'champs metier obstacle;9'];
    expect(read('Elles font de la couture.', ...lines).map(({ quote }) => quote)).toEqual(['couture']);
    expect(read('Elles font de la vannerie.', ...lines)).toEqual([]);
    expect(read('Elles font de la couture.', ...pair)).toEqual([]);
    expect(read('Les préjugés les tiennent loin de la couture.', ...pair).map(({ cue }) => cue)).toEqual([
      'role:inclusion#poids préjugés + couture',
    ]);
  });

  it('hold for the lines below that name no code', () => {
    const short = ['axe;code;signe;poids', 'role;inclusion;=base;-1', ';;=donne;0.5', ';;apprent;5', ''].join('\n');
    const compiled = compileCues(parseCodebook(codes, cues, '', short).value);
    expect(readText('Deux apprentis ici.', {}, compiled).map(({ code }) => code)).toEqual(['inclusion']);
  });

  it('of a sign that weighs for many codes stand once, each code by its number in the file', () => {
    const shared = [
      'axe;code;signe;poids',
      'role;autre;=base;-9',
      'role;inclusion;=base;-1',
      ';;=donne;0.5',
      ';;apprent;1:9 2:5',
      ';;artisan;1:3',
      '',
    ].join('\n');
    const { value } = parseCodebook(codes, cues, '', shared);
    expect(value.weights?.codes).toEqual([{ axis: 'role', code: 'inclusion', base: -1, given: 0.5, turned: 0 }]);
    expect([...(value.weights?.weightsBySign ?? [])]).toEqual([['apprent', [0, 5]]]);
    expect(readText('Deux apprentis ici.', {}, compileCues(value)).map(({ code }) => code)).toEqual(['inclusion']);
  });

  it('turn away a cue that the rest of the sentence gainsays', () => {
    const text = 'L’emploi du temps du bureau est affiché.';
    expect(read(text, '=base;0')).toHaveLength(1);
    expect(read(text, '=base;0', '=ecarte;0.2', 'temp;-6')).toEqual([]);
  });

  it('never give back a code whose cue was denied, nor state what is asked', () => {
    const lines = ['=base;0', '=donne;0.2', 'emploi;4', 'apprent;4'];
    expect(
      read('Nous ne faisons pas d’aide à l’emploi.', ...lines).filter(({ polarity }) => polarity === 'for'),
    ).toEqual([]);
    expect(read('Qui prend des apprentis ?', ...lines)).toEqual([]);
  });

  it.each([
    'Nous avons arrêté les apprentissages en 2019.',
    'Nous ne prenons pas d’apprentis.',
    'La mairie prend des apprentis.',
    'Il est faux de dire que nous prenons des apprentis.',
  ])('give nothing where the words are denied, over or done by others: %s', (text) => {
    const lines = ['=base;-1', '=donne;0.5', 'apprent;9', 'apprentissag;9'];
    expect(read(text, ...lines)).toEqual([]);
    expect(read('Nous prenons des apprentis.', ...lines)).toHaveLength(1);
  });

  it('give no role in a wish, nor under what is recommended, unless the organisation says what it does', () => {
    const { value } = parseCodebook(codes, cues, '', weights('=base;-1', '=donne;0.5', 'apprent;9'));
    const compiled = compileCues(value);
    const under = (text: string, column: string) => readText(text, { column }, compiled).map(({ code }) => code);
    expect(under('Que la mairie prenne des apprentis.', 'forces')).toEqual([]);
    expect(under('Que les ateliers forment des apprentis.', 'recommandations')).toEqual([]);
    expect(under('Des apprentis chaque année.', 'recommandations')).toEqual([]);
    expect(under('Des apprentis chaque année.', 'activites')).toEqual(['inclusion']);
    expect(under('Que ce soit à Kayes ou à Gao, nous prenons des apprentis.', 'activites')).toEqual(['inclusion']);
    expect(under('Notre atelier prend des apprentis.', 'recommandations')).toEqual(['inclusion']);
  });

  it('count for nothing where no sign is known, and a sign without words is no evidence', () => {
    expect(read('Le bureau compte cinq membres.', '=base;9', '=donne;0.5')).toEqual([]);
  });

  it('of codes the grid does not have are left out', () => {
    const grid = parseCodebook(codes, cues, '', 'axe;code;signe;poids\nrole;autre;mot;3\n').value;
    expect(grid.weights?.codes).toEqual([]);
  });

  it('sum what is known, divided by the root of its number', () => {
    const value = {
      codes: [{ axis: 'a', code: 'c', base: -1, given: 0.6, turned: 0.1 }],
      weightsBySign: new Map([
        ['x', [0, 2]],
        ['y', [0, 1]],
      ]),
    };
    const book = makeSignBook(value, 'fr');
    const laid = layOut(value);
    const signs = (...names: string[]) => {
      const met = noSigns();
      for (const [at, name] of names.entries()) addSign(met, book.numberOf(name), at);
      return met;
    };
    // -1 + 3 / √2 = 1.12 → 0.75; -1 + 2 = 1 → 0.73; -1 → 0.27, neither given nor turned.
    const stated = (whole: Signs, ...parts: Signs[]) => ({ whole, parts: parts.map((one) => ({ signs: one })) });
    const given = (...names: string[]) => ({ axis: 'a', code: 'c', isGiven: true, signs: signs(...names) });
    expect(weigh(stated(signs('x', 'y', 'unknown')), laid)).toEqual([given('x', 'y')]);
    expect(weigh(stated(signs('x')), laid)).toEqual([given('x')]);
    expect(weigh(stated(signs('unknown')), laid)).toEqual([]);
    // Half of -1 for the whole, half of 1 for its best part: 0 → 0.5, not given; a whole of 1.12 stands alone.
    expect(weigh(stated(signs('unknown'), signs('x')), laid)).toEqual([]);
    expect(weigh(stated(signs('y'), signs('unknown'), signs('x')), laid)).toEqual([given('x')]);
    expect(weigh(stated(signs('x', 'y'), signs('unknown')), laid)).toEqual([given('x', 'y')]);
    // Met twice, counted once.
    expect(weigh(stated(signs('y', 'y', 'y')), laid)).toEqual([]);
    expect(heaviestWords(signs('y', 'x'), laid, 'a', 'c')).toEqual([0, 1]);
  });

  it('count the word that «mais» takes up as said again', () => {
    const lack = cues.replace('emploi', 'manqu*');
    const compiled = compileCues(parseCodebook(codes, lack, '').value);
    const [whole] = signsIn('Nous ne manquons pas de fonds, mais de locaux.', {}, compiled);
    expect(whole?.signs.get('lexique2 role:inclusion')).toHaveLength(2);
  });

  it('keep the words of each sign, its own or those it shares', () => {
    const met = noSigns();
    const shared = [4];
    addSign(met, 7, 1);
    shareSign(met, 8, shared);
    addSign(met, 7, 2);
    addSign(met, 9, null);
    addSign(met, -1, 3);
    shared.push(5);
    expect([...wordsBySign(met)]).toEqual([
      [7, [1, 2]],
      [8, [4, 5]],
      [9, []],
    ]);
  });
});

describe('the weights that come with the tool', () => {
  const { value: grid } = bundledGrid();
  it('are for codes of the grid, with thresholds in order', () => {
    expect(grid.weights?.codes.length).toBeGreaterThan(40);
    const wrong = grid.weights?.codes.filter(({ given, turned }) => !(turned >= 0 && turned < given && given <= 1));
    expect(wrong).toEqual([]);
  });

  it('give what may hurt an organisation only from a higher share than the rest of its axis', () => {
    const isSensitive = ({ axis, code }: { axis: string; code: string }) =>
      grid.entryByKey.get(`${axis}:${code}`)?.isSensitive === true;
    const sensitive = grid.weights?.codes.filter(isSensitive) ?? [];
    expect(sensitive.length).toBeGreaterThan(0);
    for (const { axis, given } of sensitive) {
      const others = grid.weights?.codes.filter((one) => one.axis === axis && !isSensitive(one)) ?? [];
      expect(Math.max(...others.map((one) => one.given))).toBeLessThan(given);
    }
  });
});
