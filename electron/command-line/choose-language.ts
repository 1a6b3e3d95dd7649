import type { InterfaceLanguage } from '../../model/localized';

/** German if the environment says German; English for any other language. Where it says nothing, the system decides. */
export function chooseLanguage(
  environment: Readonly<Record<string, string | undefined>>,
  system = Intl.DateTimeFormat().resolvedOptions().locale,
): InterfaceLanguage {
  const said = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || system;
  return /^de(?![a-z])/i.test(said) ? 'de' : 'en';
}
