import type { InterfaceLanguage } from '../../model/localized';

/**
 * What LECTERN_LANG says; else German if the environment says German, English for any other language. Where it says
 * nothing, the system decides: it is asked only then, since that takes a while.
 */
export function chooseLanguage(
  environment: Readonly<Record<string, string | undefined>>,
  system?: string,
): InterfaceLanguage {
  const { LECTERN_LANG } = environment;
  if (LECTERN_LANG === 'de' || LECTERN_LANG === 'en') return LECTERN_LANG;
  const said =
    environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || (system ?? systemLocale());
  return /^de(?![a-z])/i.test(said) ? 'de' : 'en';
}

function systemLocale(): string {
  return Intl.DateTimeFormat().resolvedOptions().locale;
}
