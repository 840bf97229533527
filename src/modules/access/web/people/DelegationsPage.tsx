import { useState } from 'react';
import type { z } from 'zod';
import {
  Answer,
  Button,
  callEndpoint,
  Page,
  Section,
  Table,
  useAct,
  useEndpoint,
  useFormats,
  useTexts,
} from '#ui';
import { delegate, endDelegation, listDelegations } from '../../contract.ts';
import { ChoiceField, Form, TextField } from '../parts/Form.tsx';
import { Refused } from '../parts/Refused.tsx';
import { SignInFirst } from '../parts/SignInFirst.tsx';
import { useGrave } from '../parts/use-grave.tsx';
import { useMe } from '../parts/use-me.ts';
import { peopleTexts } from '../texts/people.ts';
import { wordTexts } from '../texts/words.ts';
import '../access.css';

type Listed = z.output<typeof listDelegations.output>;

/** Who acts for whom until when; everybody with an account sees it. */
export function DelegationsPage() {
  const t = useTexts(peopleTexts);
  const me = useMe();
  const delegations = useEndpoint(listDelegations, {}, { enabled: me.answer?.account !== undefined });
  if (me.answer && !me.answer.account) return <SignInFirst title={t('delegations')} />;
  return (
    <Page title={t('delegations')} lede={t('delegationsLede')}>
      <Answer of={delegations}>
        {({ rows, possible }) => (
          <div className="stack">
            <Standing rows={rows} again={delegations.again} />
            <Give possible={possible} again={delegations.again} />
          </div>
        )}
      </Answer>
    </Page>
  );
}

function Standing({ rows, again }: Pick<Listed, 'rows'> & { again: () => void }) {
  const t = useTexts(peopleTexts);
  const words = useTexts(wordTexts);
  const formats = useFormats();
  const act = useAct();
  const end = (id: string) =>
    act.run(async () => {
      await callEndpoint(endDelegation, { id });
      again();
    });
  if (rows.length === 0) return <p>{t('delegationsNone')}</p>;
  return (
    <>
      <Table
        caption={t('delegations')}
        isCaptionHidden
        keyOf={({ id }) => id}
        rows={rows}
        columns={[
          { title: t('from'), cell: ({ from }) => from || words('unknownPerson'), isHead: true },
          { title: t('to'), cell: ({ to }) => to || words('unknownPerson') },
          { title: t('fromDay'), cell: ({ fromDay }) => formats.day(fromDay) },
          { title: t('untilDay'), cell: ({ untilDay }) => formats.day(untilDay) },
          { title: t('reason'), cell: ({ reason }) => reason ?? '' },
          {
            title: t('end'),
            cell: ({ id, from, to, mayEnd }) =>
              mayEnd && (
                <Button
                  look="quiet"
                  disabled={act.isBusy}
                  aria-label={t('endDelegationOf', { from, to })}
                  onClick={() => end(id)}
                >
                  {t('end')}
                </Button>
              ),
          },
        ]}
      />
      <Refused error={act.error} />
    </>
  );
}

function Give({ possible, again }: Pick<Listed, 'possible'> & { again: () => void }) {
  const t = useTexts(peopleTexts);
  const { act, dialog } = useGrave();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  return (
    <Section title={t('giveDelegation')}>
      {possible.length === 0 ? (
        <p>{t('noColleagues')}</p>
      ) : (
        <Form
          act={act}
          submit={t('give')}
          onSubmit={async ({ value }) => {
            const reason = value('reason');
            const days = { fromDay: value('from'), untilDay: value('until') };
            await callEndpoint(delegate, { to: value('to'), ...days, ...(reason && { reason }) });
            again();
          }}
        >
          <ChoiceField
            name="to"
            label={t('colleague')}
            choices={possible.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextField name="from" type="date" label={t('fromDay')} defaultValue={today} />
          <TextField name="until" type="date" label={t('untilDay')} />
          <TextField name="reason" label={t('reason')} note={t('reasonNote')} maxLength={300} isOptional />
        </Form>
      )}
      {dialog}
    </Section>
  );
}
