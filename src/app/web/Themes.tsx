import { useState } from 'react';
import { useTexts } from '#ui';
import { texts } from './texts.ts';
import { applyTheme, keptTheme, themes, type Theme } from './theme.ts';

/** Light, dark, or as the system has it. */
export function Themes() {
  const t = useTexts(texts);
  const [chosen, setChosen] = useState(keptTheme);
  const choose = (theme: Theme) => {
    applyTheme(theme);
    setChosen(theme);
  };
  return (
    <fieldset className="themes">
      <legend>{t('theme')}</legend>
      {themes.map((theme) => (
        <label key={theme}>
          <input
            type="radio"
            name="theme"
            value={theme}
            checked={chosen === theme}
            onChange={() => choose(theme)}
          />
          {t(`theme_${theme}`)}
        </label>
      ))}
    </fieldset>
  );
}
