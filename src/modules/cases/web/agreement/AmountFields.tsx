import type { Money } from '#platform/money';
import { Field, useTexts } from '#ui';
import { ChoiceField } from '../parts/fields.tsx';
import type { Faults } from '../parts/StepDialog.tsx';
import { agreementTexts } from './texts/agreement.ts';

const CURRENCIES = ['EUR', 'CNY', 'USD'];

interface Props {
  label: string;
  money: Money | undefined;
  faults: Faults;
}

/** An amount of money with its currency. */
export function AmountFields({ label, money, faults }: Props) {
  const t = useTexts(agreementTexts);
  const currency = money?.currency ?? 'EUR';
  return (
    <>
      <Field label={label} note={t('amountSay')}>
        {(ids) => (
          <input
            className="input"
            name="amount"
            inputMode="decimal"
            autoComplete="off"
            defaultValue={money?.amount}
            {...ids}
          />
        )}
      </Field>
      <ChoiceField
        name="currency"
        label={t('currency')}
        chosen={currency}
        options={[...new Set([...CURRENCIES, currency])].map((code) => ({ value: code, name: code }))}
        faults={faults}
      />
    </>
  );
}
