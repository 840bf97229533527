import { useSyncExternalStore } from 'react';
import { useTexts } from '#ui';
import { texts } from '../texts.ts';
import { applyTheme, shownTheme, type Theme, themes, watchTheme } from './theme.ts';

/** Light, dark, or as the system has it. */
export function Themes() {
  const t = useTexts(texts);
  const chosen = useSyncExternalStore(watchTheme, shownTheme, unknownToTheServer);
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
            onChange={() => applyTheme(theme)}
          />
          {t(`theme_${theme}`)}
        </label>
      ))}
    </fieldset>
  );
}

const unknownToTheServer = (): Theme => 'system';
