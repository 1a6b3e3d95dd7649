import type { Brand } from '../../model/theme/brand';
import type { BrandRemark } from '../../model/theme/brand-theme';
import { removeBrand, takeBrand } from '../../model/theme/set-brand';
import { checkBrand } from '../../model/theme/theme-of';
import { call } from '../bridge';
import { edit, useDocument } from '../store/document-store';
import { tellFailure } from '../store/program-store';
import { Button } from '../ui/button';
import { useWords } from '../ui/words';
import { brandWords } from './brand-words';
import './brand-fields.css';

/** The brand of the briefing: opens one, says what in it is too weak, takes it away. */
export function BrandFields() {
  const words = useWords(brandWords);
  const brand = useDocument((now) => now.history.present.brand);
  const choose = async () => {
    const chosen = await call('brand.choose');
    if (!chosen.ok) return tellFailure(chosen.failure);
    const { value } = chosen;
    if (value) edit((briefing) => takeBrand(briefing, value));
  };
  return (
    <div className="field">
      <span className="field-head">{words.brand}</span>
      {brand ? <BrandReport brand={brand} /> : <p className="field-hint">{words.hint}</p>}
      <div className="brand-actions">
        <Button label={brand ? words.another : words.open} onPress={() => void choose()} />
        {brand && <Button kind="quiet" label={words.remove} onPress={() => edit(removeBrand)} />}
      </div>
    </div>
  );
}

function BrandReport({ brand }: { readonly brand: Brand }) {
  const words = useWords(brandWords);
  const { remarks } = checkBrand(brand);
  return (
    <>
      <p className="brand-name">{brand.name}</p>
      <p className="field-hint">{remarks.length === 0 ? words.fine : words.weak(remarks.length)}</p>
      {remarks.length > 0 && (
        <ul className="brand-remarks">
          {remarks.map((remark) => (
            <li key={`${remark.colour} ${remark.given}`}>
              <Swatch colour={remark.given} />
              <Remark remark={remark} />
              {remark.used && <Swatch colour={remark.used} />}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Remark({ remark }: { readonly remark: BrandRemark }) {
  const words = useWords(brandWords);
  return <span>{words.remark(remark)}</span>;
}

function Swatch({ colour }: { readonly colour: string }) {
  return (
    <svg className="brand-swatch" width="14" height="14" aria-hidden>
      <rect width="14" height="14" fill={colour} />
    </svg>
  );
}
