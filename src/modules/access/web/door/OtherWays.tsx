import { Button, callEndpoint, Section, useAct, useAddress, useLanguage, useTexts } from '#ui';
import { textFor } from '#platform/languages';
import { askProvider, signInByPassword, signInByRecoveryCode } from '../../contract.ts';
import { CodeField, Form, TextField } from '../parts/Form.tsx';
import { goToProvider } from '../parts/provider-visit.ts';
import { Refused } from '../parts/Refused.tsx';
import { doorTexts } from '../texts/door.ts';

type Names = Readonly<Partial<Record<'zh' | 'en' | 'fr' | 'nl', string>>>;
interface Props {
  providers: readonly { readonly id: string; readonly name: Names }[];
  onEntered: () => void;
}

/** Password and code, identity providers, recovery codes: for those who have no passkey at hand. */
export function OtherWays({ providers, onEntered }: Props) {
  const t = useTexts(doorTexts);
  return (
    <Section title={t('otherWays')} className="stack-s">
      {providers.length > 0 && <ProviderButtons providers={providers} />}
      <details>
        <summary>{t('byPassword')}</summary>
        <ByPassword onEntered={onEntered} />
      </details>
      <details>
        <summary>{t('byRecovery')}</summary>
        <ByRecoveryCode onEntered={onEntered} />
      </details>
    </Section>
  );
}

function ProviderButtons({ providers }: Pick<Props, 'providers'>) {
  const t = useTexts(doorTexts);
  const language = useLanguage();
  const wanted = useAddress().value('to');
  const act = useAct();
  const go = async (provider: string, name: string) => {
    const { href } = await callEndpoint(askProvider, { provider });
    goToProvider(href, { name, language, wanted });
  };
  return (
    <div className="stack-s">
      {providers.map(({ id, name }) => {
        const shown = textFor(name, language)?.text ?? id;
        return (
          <div key={id}>
            <Button disabled={act.isBusy} onClick={() => act.run(() => go(id, shown))}>
              {t('byProvider', { name: shown })}
            </Button>
          </div>
        );
      })}
      <Refused error={act.error} />
    </div>
  );
}

function ByPassword({ onEntered }: Pick<Props, 'onEntered'>) {
  const t = useTexts(doorTexts);
  const act = useAct();
  return (
    <Form
      act={act}
      submit={t('signIn')}
      onSubmit={async ({ value }) => {
        const given = { email: value('email'), password: value('password'), code: value('code') };
        await callEndpoint(signInByPassword, given);
        onEntered();
      }}
    >
      <p className="note">{t('byPasswordSay')}</p>
      <TextField name="email" type="email" label={t('email')} autoComplete="username" />
      <TextField name="password" type="password" label={t('password')} autoComplete="current-password" />
      <CodeField label={t('code')} note={t('codeNote')} />
    </Form>
  );
}

function ByRecoveryCode({ onEntered }: Pick<Props, 'onEntered'>) {
  const t = useTexts(doorTexts);
  const act = useAct();
  return (
    <Form
      act={act}
      submit={t('useRecoveryCode')}
      onSubmit={async ({ value }) => {
        await callEndpoint(signInByRecoveryCode, { email: value('email'), code: value('recovery') });
        onEntered();
      }}
    >
      <p className="note">{t('byRecoverySay')}</p>
      <TextField name="email" type="email" label={t('email')} autoComplete="username" />
      <TextField
        name="recovery"
        label={t('recoveryCode')}
        note={t('recoveryCodeNote')}
        autoComplete="off"
        maxLength={60}
      />
      <p className="note">{t('noCodes')}</p>
    </Form>
  );
}
