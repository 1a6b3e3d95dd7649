import type { InterfaceLanguage } from '../model/localized';

/**
 * The language of window, menus and messages. `preferred`: the system's languages, best first; `override`: what the
 * environment's LECTERN_LANG says.
 */
export function pickInterfaceLanguage(
  preferred: readonly string[],
  override: string | undefined,
): InterfaceLanguage {
  if (override === 'de' || override === 'en') return override;
  return preferred.map((tag) => tag.slice(0, 2).toLowerCase()).find(isOffered) ?? 'en';
}

function isOffered(language: string): language is InterfaceLanguage {
  return language === 'de' || language === 'en';
}
