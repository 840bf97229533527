import { checkEndpoint, type CheckReport, harvestLimits, sayFinding } from '#modules/exchange';
import { isLanguage, type Language } from '#platform/languages';
import { type Command, WrongUsage } from '../../terminal/command.ts';

export const exchangeCheck: Command = {
  name: 'exchange check',
  summary: 'Checks an OAI-PMH endpoint as the OpenAIRE CRIS validator does, and beyond.',
  usage: 'URL [--private ORIGIN] [--language zh|en|fr|nl] [--json]',
  help: [
    'URL         the base URL, to the letter as the endpoint calls itself',
    '--private   an origin that may stand on a private address, such as http://127.0.0.1:8080',
    '--language  of what was found; English when absent',
    '--json      the whole report',
    '',
    'Every set is harvested in every CERIF format. Exit code 1 when anything was found. What is checked: docs/standards.md.',
  ],
  options: { private: { type: 'string' }, language: { type: 'string' }, json: { type: 'boolean' } },
  words: [1, 1],
  run: async (call) => {
    const language = call.option('language') ?? 'en';
    if (!isLanguage(language)) throw new WrongUsage('--language must be zh, en, fr or nl.');
    const trusted = call.option('private');
    const step = call.screen.step(`checking ${call.words[0]!}`);
    const report = await checkEndpoint(
      {
        baseUrl: call.words[0]!,
        limits: harvestLimits,
        ...(trusted !== undefined && { trusted: [trusted] }),
      },
      (records) => step.at(undefined, `${records.toLocaleString('en')} records`),
    );
    step.end(`${report.records.toLocaleString('en')} records`);
    if (call.has('json')) call.screen.say(JSON.stringify(report));
    else for (const line of linesOf(report, language)) call.screen.say(line);
    return report.findings.length === 0 ? 0 : 1;
  },
};

function linesOf({ records, deleted, milliseconds, findings }: CheckReport, language: Language): string[] {
  const seconds = (milliseconds / 1000).toFixed(1);
  return [
    `${records} records (${deleted} deleted) in ${seconds} s: ${findings.length === 0 ? 'nothing found' : `${findings.length} kinds of findings`}.`,
    ...findings.flatMap(({ number, examples }) => [
      `${examples[0]!.check}  ${examples[0]!.code} ×${number}`,
      ...examples.map((one) => `   ${sayFinding(one, language)}`),
    ]),
  ];
}
