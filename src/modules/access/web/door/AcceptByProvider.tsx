import { textFor } from '#platform/languages';
import { callEndpoint, Section, useAct, useEndpoint, useLanguage, useTexts } from '#ui';
import { askProvider, waysIn } from '../../contract.ts';
import { Form, TextField } from '../parts/Form.tsx';
import { goToProvider } from '../parts/provider-visit.ts';
import { doorTexts } from '../texts/door.ts';

interface Props {
  token: string;
  name: string | undefined;
}

/** Opening an account with an identity provider that vouches for the invited address. */
export function AcceptByProvider({ token, name }: Props) {
  const t = useTexts(doorTexts);
  const language = useLanguage();
  const act = useAct();
  const providers = useEndpoint(waysIn, {}).answer?.providers ?? [];
  return providers.map((provider) => {
    const shown = textFor(provider.name, language)?.text ?? provider.id;
    const go = async (person: string) => {
      const { href } = await callEndpoint(askProvider, { provider: provider.id, token });
      goToProvider(href, { name: shown, language, token, person });
    };
    return (
      <Section key={provider.id} title={t('byProvider', { name: shown })}>
        <Form act={act} submit={t('openByPassword')} onSubmit={({ value }) => go(value('name'))}>
          <TextField
            name="name"
            label={t('yourName')}
            autoComplete="name"
            maxLength={200}
            defaultValue={name}
          />
        </Form>
      </Section>
    );
  });
}
