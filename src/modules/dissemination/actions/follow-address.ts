import type { PlainAnswer } from '#platform/contract';
import type { Language } from '#platform/languages';
import { placesOf } from '../domain/places.ts';
import type { DisseminationDeps } from './deps.ts';
import { answerOfRecord } from './tell-record.ts';

interface Asked {
  readonly reference: string;
  readonly accept: string;
  readonly language: Language;
}

/** Leads people to the page in their language and programs that read JSON-LD to the statement. */
export function followAddress(
  deps: Pick<DisseminationDeps, 'db' | 'origin'>,
  { reference, accept, language }: Asked,
): Promise<PlainAnswer> {
  const places = placesOf(deps.origin());
  return answerOfRecord(deps, reference, {
    at: places.record,
    tell: ({ line }) => ({
      status: 303,
      headers: {
        location: wantsJsonLd(accept)
          ? places.recordAs(line.reference, 'jsonld')
          : places.recordPage(line.reference, language),
        vary: 'accept, accept-language, cookie',
      },
    }),
  });
}

/** Asked for by name and at least as much as a page. */
function wantsJsonLd(accept: string): boolean {
  const weights = new Map(
    accept.split(',').map((part) => {
      const [type = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const given = Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? 1);
      return [type, Number.isFinite(given) ? given : 0];
    }),
  );
  const page = weights.get('text/html') ?? weights.get('application/xhtml+xml') ?? 0;
  const statement = weights.get('application/ld+json') ?? 0;
  return statement > 0 && statement >= page;
}
