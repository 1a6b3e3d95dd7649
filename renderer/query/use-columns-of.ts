import { useEffect } from 'react';
import { chooseDataset } from '../store/view-store';

/** While something is asked of a dataset, its columns are listed on the left. */
export function useColumnsOf(dataset: string | undefined): void {
  useEffect(() => {
    if (dataset !== undefined) chooseDataset(dataset, 'columns');
  }, [dataset]);
}
