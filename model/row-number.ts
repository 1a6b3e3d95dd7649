/** The table a dataset is read from has this column beside the dataset's own: the row's number, counted from 0. */
export const rowNumberColumn = 'lectern:row';
