import { problemsAsJson } from '../diagnostics/index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { formatNumber, plural } from '../text/format.ts';
import { validateSources } from '../validate-sources.ts';
import { asAnnotations } from './annotations.ts';
import { chooseFrom } from './choose.ts';
import { countryInputs } from './data-folder.ts';
import type { ExitCode } from './failure.ts';
import { contextFor, openProject, type Session } from './session.ts';
import { strictCode } from './strict.ts';
import { problemCount } from './terminal.ts';

/** `validate`: checks the inputs of countries and says what is wrong, where, and what to do. Exit 1 on any error. */
export async function validate(session: Session): Promise<ExitCode> {
  const { options, streams, terminal } = session;
  const [form] = chooseFrom(
    ['texte', 'json', 'github'],
    options.json ? ['json'] : (options.format ?? ['texte']),
    '--format',
  );
  strictCode(options.strict, []); // refuses an unknown level before any work
  const project = openProject(session, 'validate');
  const all: Diagnostic[] = [...project.diagnostics];
  if (form === 'texte') terminal.problems(project.diagnostics);
  const accounts = [];
  for (const pack of project.chosen) {
    terminal.progress(`${pack.names[terminal.language]}…`);
    const inputs = countryInputs(project.loaded, pack.iso2, project.countries);
    const { value, diagnostics } = await validateSources(inputs.sources, contextFor(project, pack), project.countries);
    const found = [...inputs.diagnostics, ...diagnostics];
    all.push(...found);
    accounts.push({ country: pack.iso2, sources: value.accounts });
    if (form !== 'texte') continue;
    terminal.problems(found);
    terminal.say(terminal.paint.strong(pack.names[terminal.language]));
    for (const { file, kind, read, used, setAside } of value.accounts) {
      const [r, u, s] = [read, used, setAside].map((count) => formatNumber(count, terminal.language));
      terminal.say(
        terminal.language === 'fr'
          ? `  ${file} (${kind})\u00a0: ${r} ${plural(read, 'lue', 'lues', 'fr')} = ${u} ${plural(used, 'utilisée', 'utilisées', 'fr')} + ${s} ${plural(setAside, 'mise', 'mises', 'fr')} de côté`
          : `  ${file} (${kind}): ${r} read = ${u} used + ${s} set aside`,
      );
    }
  }
  if (form === 'json') {
    streams.stdout.write(
      `${JSON.stringify({ countries: accounts, problems: problemsAsJson(all, terminal.language) }, null, 2)}\n`,
    );
  } else if (form === 'github') streams.stdout.write(asAnnotations(all, terminal.language));
  else terminal.say(`${problemCount(all, terminal.language)}.`);
  return all.some(({ severity }) => severity === 'error') ? 1 : strictCode(options.strict, all);
}
