/** The three channels between the shell and its pages. The preload knows these names and nothing else of the contract. */
export const callChannel = 'lectern:call';
export const eventChannel = 'lectern:event';
export const dropChannel = 'lectern:drop';
