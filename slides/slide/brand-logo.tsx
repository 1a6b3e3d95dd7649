import { pickText } from '../../model/localized';
import { contrast } from '../../model/theme/contrast';
import { checkBrand, themeOf } from '../../model/theme/theme-of';
import { brandUrl } from '../bridge';
import { useSlideScene } from './slide-scene';

const most = { width: 480, height: 112 };

/** The brand's logo at the top of the first and the last slide. Left away where paper is not what it was made for. */
export function BrandLogo() {
  const { resolved, language, medium } = useSlideScene();
  const { brand } = resolved.briefing;
  if (!brand?.logo) return null;
  const meant = checkBrand(brand).theme.palette.paper;
  if (contrast(themeOf(resolved.briefing, medium).palette.paper, meant) > 1.5) return null;
  const { id, type, alternative, width, height } = brand.logo;
  const scale = Math.min(most.width / width, most.height / height);
  const size = { width: width * scale, height: height * scale };
  const name = pickText(alternative, language);
  // A PDF gives an SVG picture no tag and no alternative: there its name is text, in the colour of the paper.
  const isText = medium === 'paper' && type === 'svg';
  return (
    <>
      <img className="slide-logo" src={brandUrl(id)} alt={isText ? '' : name} style={size} />
      {isText && <p className="slide-untitled">{name}</p>}
    </>
  );
}
