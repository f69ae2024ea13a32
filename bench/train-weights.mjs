/*
 * Learns the weights of signs from the project's own coded texts and writes src/codebook/poids.csv. Same texts, same file.
 * usage: node bench/train-weights.mjs [--plis N | --sauf [FILE ...] | --essai] [--part SHARE]
 *   --plis N      writes nothing: every file cut in N folds by the numbers of its texts; learns without one, measures on it
 *   --sauf FILE   writes nothing: learns on all files but one and measures on that one, nearest to texts never seen; each
 *                 file in turn when none is named
 *   --essai       the same as --plis 2: odd and even numbers
 *   --part SHARE  learns on this share (0 to 1) of the sentences and texts only: is more of them worth writing?
 * Reads fixtures/corpus/phrases/*.tsv (one sentence a line) and fixtures/corpus/*.jsonl (texts, the words of each code).
 * Measured as `codebook test` does. Cues were written with some of the files in view (`seenByCues`): there the rules, and
 * what is learned of how far cues can be trusted, look better than they are.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadLibrary } from './library.mjs';
import { logistic } from './logistic.mjs';

const root = new URL('..', import.meta.url);
/** What the coders of some files left out: those texts say nothing of it. */
const withoutOffGrid = 'g i p q r s u v w x y aa ab ac ad ae af ag'
  .split(' ')
  .map((letter) => [`inedits-${letter}.jsonl`, /^role:hors-grille$/]);
const leftOut = {
  ...Object.fromEntries(withoutOffGrid),
  'inedits-l.jsonl': /^besoin:/,
  'inedits-m.jsonl': /^(?:role|force|besoin|domaine):/,
  'inedits-n.jsonl': /^(?:faiblesse|besoin):/,
  'inedits-t.jsonl': /^(?:role:hors-grille$|force:|faiblesse:|besoin:|domaine:)/,
};
/** Texts never learned from: they are what the result is measured on; and the second coding of some of the others. */
const keptApart = ['frais.jsonl', 'derniers.jsonl', 'neufs.jsonl', 'ordinaires.jsonl', 'second-codage.jsonl'];
/** Texts that cues were written or mended with; of the last two, the odd numbers only. */
const seenByCues = [
  'entretiens.jsonl',
  'questionnaires.jsonl',
  'notes.jsonl',
  'terrain.jsonl',
  'paroles.jsonl',
  'syntheses.jsonl',
];
const axes = ['role', 'force', 'faiblesse', 'besoin', 'domaine'];

/** Pull to zero; what a missed code costs beside one too many; weights kept, by their size and how often signs are met. */
const learning = { pull: 0.06, missCosts: 1.5, weightsKept: 150_000 };
/** A sign met once or twice says nothing. */
const fewestTexts = 3;
/**
 * Share from which an axis gives a code by weights alone, and under which its cues are not believed: looked for on files of
 * texts that the weights had not learned from, by several hands. F1 hardly moves from .4 to .6, precision does. Thresholds
 * of each code apart did worse on texts that they were not chosen on.
 */
const thresholds = {
  role: [0.65, 0.3],
  force: [0.6, 0.2],
  faiblesse: [0.6, 0.2],
  besoin: [0.75, 0.2],
  domaine: [0.7, 0.25],
};
/** What fits none of the roles has no words of its own; those of research and training are common ones. */
const thresholdsByCode = { 'role:hors-grille': [0.8, 0.1], 'domaine:cooperation-technique': [0.8, 0.15] };
/** What may hurt an organisation needs more; it is graded a step lower, and a person is always asked (`grading/grade.ts`). */
const givenWhenSensitive = 0.7;

const { compileCues, labelsFrom, measureTexts, openColumn, parseCodebook, readyGrid, signsIn } =
  await loadLibrary(`export { parseCodebook } from './src/codebook/index.ts';
    export { compileCues, labelsFrom, measureTexts, openColumn, readyGrid, signsIn } from './src/classify/index.ts';`);
const file = (name) => readFileSync(new URL(name, root), 'utf8');
const grid = ['codes.csv', 'indices.csv', 'croisements.csv'].map((name) => file(`src/codebook/${name}`));
const codebook = parseCodebook(...grid).value;
const cues = compileCues(codebook);
const hasCode = (key) => codebook.entryByKey.get(key)?.parent === null;

// ---- coded sentences -------------------------------------------------------------------------------------------------

const optionsOf = ({ column, lang }) => ({ column: column ? openColumn(column) : null, language: lang ?? 'fr' });

/** All the signs of some sentences. */
const signsOfAll = (read) => [
  ...new Set(read.filter(({ isPart }) => !isPart).flatMap(({ signs }) => [...signs.keys()])),
];

/** Sentences written one a line: all the signs of a line bear all its codes. */
function writtenSentences() {
  const folder = new URL('fixtures/corpus/phrases/', root);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
    .flatMap((line) => {
      const [, codes, column, text] = line.split('\t');
      if (!text) return [];
      const options = { column: column === '-' ? null : column, language: 'fr' };
      return [{ signs: signsOfAll(signsIn(text, options, cues)), codes: new Set(codes.split(' ').filter(hasCode)) }];
    });
}

/** The sentences of a coded text, and their parts: each bears the codes whose words it holds. */
const sentencesOf = (text) =>
  signsIn(text.text, optionsOf(text), cues).map(({ signs, start, end }) => ({
    signs: [...signs.keys()],
    silentOn: leftOut[text.name],
    codes: new Set(
      Object.entries(text.why)
        .filter(([key, words]) => {
          const at = text.text.indexOf(words);
          return hasCode(key) && at < end && at + words.length > start;
        })
        .map(([key]) => key),
    ),
  }));

/** The grid's own examples: each tells of one code only, whether it is there. */
const examples = codebook.entries
  .filter(({ axis }) => axes.includes(axis))
  .flatMap(({ axis, code, parent, yes, no }) => {
    const key = `${axis}:${parent ?? code}`;
    const read = (text, codes) => ({
      signs: signsOfAll(signsIn(text, { column: null, language: 'fr' }, cues)),
      codes: new Set(codes),
      only: key,
    });
    return [...yes.map((text) => read(text, [key])), ...(parent === null ? no.map((text) => read(text, [])) : [])];
  });

const corpora = readdirSync(new URL('fixtures/corpus/', root))
  .filter((name) => name.endsWith('.jsonl') && !keptApart.includes(name))
  .sort();
const textsIn = (name) =>
  file(`fixtures/corpus/${name}`)
    .trim()
    .split('\n')
    .map((line, index) => {
      const text = JSON.parse(line);
      const at = { file: name, row: index + 1 };
      const { labels } = labelsFrom(text.codes, text.why, text.text, codebook, at);
      const { column, language } = optionsOf(text);
      const labelled = { id: text.id, at, text: text.text, column, language, ...labels };
      return { ...text, name, labelled };
    });
const texts = corpora.flatMap(textsIn);

// ---- learning ----------------------------------------------------------------------------------------------------------

/** Codes that are given to three sentences at least. */
const codesLearned = (sentences) =>
  codebook.entries
    .filter(({ axis, parent }) => axes.includes(axis) && parent === null)
    .map(({ axis, code }) => `${axis}:${code}`)
    .filter((key) => sentences.filter(({ codes }) => codes.has(key)).length >= 3);

/** Logistic regression of each code over all signs met often enough; the largest weights are kept. */
function learn(sentences) {
  const keys = codesLearned(sentences);
  const countBySign = new Map();
  for (const { signs } of sentences) for (const sign of signs) countBySign.set(sign, (countBySign.get(sign) ?? 0) + 1);
  const signs = [...countBySign.keys()].filter((sign) => countBySign.get(sign) >= fewestTexts).sort();
  const placeBySign = new Map(signs.map((sign, place) => [sign, place]));
  const rows = sentences.map((sentence) => {
    const places = sentence.signs.flatMap((sign) => placeBySign.get(sign) ?? []);
    return { ...sentence, signs: places, scale: 1 / Math.sqrt(places.length || 1) };
  });
  const rowsByCode = keys.map((key) => ownRows(rows, key));
  const learned = rowsByCode.map((own) => logistic(own, signs.length, learning));
  const weighed = learned.flatMap(({ weights }, code) =>
    signs.map((sign, place) => ({ code, place, size: Math.abs(weights[place]) * countBySign.get(sign) ** 0.25 })),
  );
  weighed.sort((a, b) => b.size - a.size || a.code - b.code || a.place - b.place);
  const keptBySign = signs.map(() => []);
  for (const { code, place } of weighed.slice(0, learning.weightsKept)) keptBySign[place].push(code);
  const settled = keys.map((key, code) => ({ key, ...settle(rowsByCode[code], code, keptBySign) }));
  return [
    'axe;code;signe;poids',
    ...settled.flatMap(({ key, base }) => headOf(key, base)),
    ...signs.flatMap((sign, place) => lineOf(sign, place, keptBySign[place], settled)),
    '',
  ].join('\n');
}

/** The rows that tell of a code, and whether it is wanted there. */
const ownRows = (rows, key) =>
  rows
    .filter(({ only, silentOn }) => (only === undefined || only === key) && !silentOn?.test(key))
    .map((row) => ({ ...row, isWanted: row.codes.has(key) }));

/** The weights of a code that are kept, learned again without the others, as sentences will be read with them. */
function settle(rows, code, keptBySign) {
  const read = rows.map(({ signs, isWanted }) => {
    const met = signs.filter((place) => keptBySign[place].length > 0);
    return {
      isWanted,
      signs: met.filter((place) => keptBySign[place].includes(code)),
      scale: 1 / Math.sqrt(met.length || 1),
    };
  });
  return logistic(read, keptBySign.length, learning);
}

/** What a code starts from, and its thresholds. */
function headOf(key, base) {
  const [axis, code] = key.split(':');
  const [enough, turned] = thresholdsByCode[key] ?? thresholds[axis];
  const given = codebook.entryByKey.get(key).isSensitive ? Math.max(enough, givenWhenSensitive) : enough;
  return [`${axis};${code};=base;${base.toFixed(2)}`, `;;=donne;${given}`, `;;=ecarte;${turned}`];
}

/** A sign and its weights for the codes, each by its number in the file; no line for one without any. */
function lineOf(sign, place, codes, learned) {
  const weights = codes
    .sort((a, b) => a - b)
    .map((code) => [code + 1, Number(learned[code].weights[place].toFixed(1))])
    .filter(([, weight]) => weight !== 0);
  return weights.length === 0
    ? []
    : [`;;${sign};${weights.map(([number, weight]) => `${number}:${weight}`).join(' ')}`];
}

// ---- measuring ---------------------------------------------------------------------------------------------------------

const show = (value) => (value === null ? '  –  ' : value.toFixed(3));

/** What was right or wrong on some texts, by axis. */
function measure(weightsCsv, measured) {
  const ready = readyGrid(parseCodebook(...grid, weightsCsv).value);
  return measureTexts(
    measured.map(({ labelled }) => labelled),
    ready,
  ).axes.filter(({ axis }) => axes.includes(axis));
}

function print(title, measures) {
  console.log(title);
  for (const { axis, precision, recall, f1 } of measures)
    console.log(`  ${axis.padEnd(10)} P ${show(precision)}  R ${show(recall)}  F1 ${show(f1)}`);
}

const share = process.argv.includes('--part') ? Number(process.argv[process.argv.indexOf('--part') + 1]) : 1;
/** A share of some rows, spread evenly. */
const partOf = (rows) => rows.filter((_, index) => Math.floor((index + 1) * share) > Math.floor(index * share));

/** Cues were written with these sentences in view: that they fire there says nothing of their worth. */
const withoutCues = (one) => ({ ...one, signs: one.signs.filter((sign) => !sign.startsWith('indice for')) });
const sentences = [...writtenSentences(), ...examples].map(withoutCues);
const learnFrom = (some) => learn([...partOf(sentences), ...partOf(some).flatMap(sentencesOf)]);
const seen = (name) => (seenByCues.includes(name) ? ' (cues were written with it)' : '');

/** Each file, read with the weights learned without it. */
function leaveOneOut(names) {
  for (const name of names) {
    const measured = textsIn(name);
    const learned = learnFrom(texts.filter((text) => text.name !== name));
    print(`${name}${seen(name)}, rules alone`, measure('', measured));
    print(`${name}${seen(name)}, weights learned without it`, measure(learned, measured));
  }
}

const foldOf = ({ id }, count) => Number(String(id).replace(/\D/g, '')) % count;

/** Each fold of the texts, read with the weights learned on the others; counts added up file by file. */
function crossValidate(count) {
  const found = [];
  for (let fold = 0; fold < count; fold++) {
    const learned = learnFrom(texts.filter((text) => foldOf(text, count) !== fold));
    for (const name of corpora)
      found.push({
        name,
        measures: measure(
          learned,
          texts.filter((text) => text.name === name && foldOf(text, count) === fold),
        ),
      });
    print(`${keptApart[0]}, weights of fold ${fold}`, measure(learned, textsIn(keptApart[0])));
  }
  for (const name of corpora) print(`${name}${seen(name)}`, added(found.filter((one) => one.name === name)));
  print('all files', added(found));
}

/** Counts of several measures, taken together. */
const added = (found) =>
  axes.map((axis) => {
    const sum = (kind) =>
      found
        .flatMap(({ measures }) => measures.filter((one) => one.axis === axis))
        .reduce((all, one) => all + one[kind], 0);
    const [right, extra, missed] = [sum('right'), sum('extra'), sum('missed')];
    const [given, wanted] = [right + extra, right + missed];
    return {
      axis,
      precision: given === 0 ? null : right / given,
      recall: wanted === 0 ? null : right / wanted,
      f1: given + wanted === 0 ? null : (2 * right) / (given + wanted),
    };
  });

console.log(`${partOf(sentences).length} sentences, ${partOf(texts).length} texts`);
const argumentOf = (option) => process.argv[process.argv.indexOf(option) + 1];
if (process.argv.includes('--sauf')) {
  const named = process.argv.slice(process.argv.indexOf('--sauf') + 1).filter((name) => corpora.includes(name));
  leaveOneOut(named.length > 0 ? named : corpora);
} else if (process.argv.includes('--essai') || process.argv.includes('--plis')) {
  crossValidate(process.argv.includes('--plis') ? Number(argumentOf('--plis')) : 2);
} else {
  const learned = learnFrom(texts);
  writeFileSync(new URL('src/codebook/poids.csv', root), learned);
  console.log(
    `src/codebook/poids.csv: ${learned.split('\n').length - 2} lines, ${Math.round(learned.length / 1024)} kB`,
  );
}
