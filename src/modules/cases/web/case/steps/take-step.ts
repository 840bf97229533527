import {
  advanceCase,
  agreeToNames,
  closeCase,
  type Cooperation,
  handOver,
  reopenCase,
  seatAdviser,
} from '#contracts/cases';
import { callEndpoint } from '#ui';
import { type CaseStep, isAdvance } from './case-step.ts';
import { holderOf } from './holders.ts';

type Of = Pick<Cooperation, 'id' | 'version'>;

/** Takes a step with what its dialog was told. */
export async function takeStep(
  step: CaseStep,
  { id, version }: Of,
  value: (name: string) => string,
): Promise<void> {
  const note = value('note');
  const to = holderOf(value('to'));
  const days = value('days') === '' ? {} : { days: Number(value('days')) };
  if (isAdvance(step)) {
    const holder = value('to') === '' ? {} : { to };
    await callEndpoint(advanceCase, { id, version, verb: step, ...holder, ...days, ...(note && { note }) });
  } else if (step === 'hand-over') await callEndpoint(handOver, { id, version, to, note, ...days });
  else if (step === 'reopen') await callEndpoint(reopenCase, { id, version, to, note, ...days });
  else if (step === 'close')
    await callEndpoint(closeCase, {
      id,
      version,
      reason: value('reason') as 'other',
      ...(note && { note }),
    });
  else if (step === 'agree-to-names') await callEndpoint(agreeToNames, { id });
  else await callEndpoint(seatAdviser, { id, adviserId: value('adviserId') });
}
