import type { Command } from 'commander';
import type { Failure } from '../../model/failure';
import type { CommandContext } from './command-context';

/** 0 done · 1 the check found something · 2 the input or the call is wrong · 3 a fault of ours */
export type ExitCode = 0 | 1 | 2 | 3;

/**
 * Adds one command to the program. Its action ends with a call of `finish`: an exit code, or the failure that is then
 * told in one sentence.
 */
export type AddCommand = (program: Command, context: CommandContext, finish: Finish) => void;
export type Finish = (result: ExitCode | Failure) => void;
