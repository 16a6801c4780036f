import type { Fault } from '../core/types';

// messageAt is what is wrong with the part of a question at a path.
export const messageAt = (faults: Fault[], path: string): string | undefined => faults.find((fault) => fault.path === path)?.message;
