import {
  addLandingTasks,
  decideHost,
  type HostDecision,
  type Landing,
  type LandingPart,
  nameHost,
  offerSpace,
  setLandingDay,
  stateLink,
} from '#contracts/cases';
import type { Language } from '#platform/languages';
import { callEndpoint, useTexts } from '#ui';
import type { Outcomes } from '../parts/OutcomeNotice.tsx';
import { StepDialog } from '../parts/StepDialog.tsx';
import { spaceFrom } from './landing-from.ts';
import { LandingFields } from './LandingFields.tsx';
import { landingTexts } from './texts/landing.ts';

export interface OfCase {
  readonly caseId: string;
  readonly landing: Landing;
  readonly outcomes: Outcomes;
}

const needsOf: Record<LandingPart, readonly string[]> = {
  link: ['text', 'evidence'],
  host: ['organisationId'],
  decision: ['decision'],
  space: ['address', 'areaM2', 'readyOn'],
  day: ['landedOn'],
  tasks: [],
};

interface Props extends OfCase {
  part: LandingPart;
  onClose: () => void;
}

/** Asks for a part of the record of a landing. */
export function LandingDialog({ part, caseId, landing, outcomes, onClose }: Props) {
  const t = useTexts(landingTexts);
  return (
    <StepDialog
      asking={{
        title: t(`verb_${part}`),
        says: <p>{t(`say_${part}`)}</p>,
        verb: t(`verb_${part}`),
        needs: needsOf[part],
        take: (value) => state(part, { id: caseId, version: landing.version }, value),
      }}
      onTaken={() => outcomes.onTaken(t(`done_${part}`))}
      onOvertaken={outcomes.onOvertaken}
      onClose={onClose}
    >
      {(faults) => <LandingFields part={part} landing={landing} faults={faults} />}
    </StepDialog>
  );
}

/** Sends a part as the dialog was told. */
async function state(
  part: LandingPart,
  of: { readonly id: string; readonly version: number },
  value: (name: string) => string,
): Promise<void> {
  const language = value('language') as Language;
  if (part === 'link')
    await callEndpoint(stateLink, {
      ...of,
      link: { text: value('text'), language, evidence: value('evidence') },
    });
  else if (part === 'host') await callEndpoint(nameHost, { ...of, organisationId: value('organisationId') });
  else if (part === 'decision')
    await callEndpoint(decideHost, {
      ...of,
      decision: value('decision') as HostDecision,
      note: value('note'),
    });
  else if (part === 'space') await callEndpoint(offerSpace, { ...of, space: spaceFrom(value) });
  else if (part === 'day') await callEndpoint(setLandingDay, { ...of, landedOn: value('landedOn') });
  else await callEndpoint(addLandingTasks, { ...of, language });
}
