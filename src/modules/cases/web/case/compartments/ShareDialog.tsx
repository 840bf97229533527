import { useQueryClient } from '@tanstack/react-query';
import { type Cooperation, type Message, shareMessage } from '#contracts/cases';
import { callEndpoint, LanguageText, useTexts } from '#ui';
import { ChoiceField } from '../../parts/fields.tsx';
import { StepDialog } from '../../parts/StepDialog.tsx';
import { caseTexts } from '../texts/case.ts';
import { useCompartments } from './use-compartments.ts';

interface Props {
  one: Cooperation;
  message: Message;
  onMoved: () => void;
  onClose: () => void;
}

/** Asks before a message is moved where more people read it: there is no way back. */
export function ShareDialog({ one, message, onMoved, onClose }: Props) {
  const t = useTexts(caseTexts);
  const answers = useQueryClient();
  const compartments = useCompartments(one);
  const again = () => {
    onMoved();
    void answers.invalidateQueries();
  };
  const options = message.mayShareInto.map((code) => ({
    value: code,
    name: compartments.find((found) => found.code === code)?.name ?? code,
  }));
  const widest = options.at(-1)?.value ?? 'shared';
  return (
    <StepDialog
      asking={{
        title: t('moveAsk'),
        says: (
          <>
            <LanguageText language={message.language} as="p" className="case-said case-quoted">
              {message.text}
            </LanguageText>
            <p>
              <b>{t('moveSay')}</b>
            </p>
          </>
        ),
        verb: t('moveTo'),
        take: async (value) => {
          await callEndpoint(shareMessage, { id: one.id, messageId: message.id, into: value('into') });
        },
      }}
      onTaken={again}
      onOvertaken={again}
      onClose={onClose}
    >
      {(faults) => (
        <ChoiceField name="into" label={t('moveInto')} chosen={widest} options={options} faults={faults} />
      )}
    </StepDialog>
  );
}
