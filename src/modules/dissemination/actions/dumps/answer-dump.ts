import type { PlainAnswer } from '#platform/contract';
import { readState } from './dump-describer.ts';
import { type DumpFormat, type Step, writeDump } from './write-dump.ts';

/** A dump as it is written; its tag is the state that the manifest names. */
export async function answerDump(
  format: DumpFormat,
  { step, origin }: { readonly step: Step; readonly origin: () => string },
): Promise<PlainAnswer> {
  const { state } = await readState(step);
  return {
    headers: {
      'content-disposition': `attachment; filename="register.${format}"`,
      etag: `W/"${state}"`,
    },
    body: writeDump(format, { step, origin: origin() }),
  };
}
