import type { Messages, MessageType, Topic } from './catalogue.js';
import type { Parse } from './parse.js';
/** Any part of a value; an item of an array stands for the example's item at its place. */
export type DeepPartial<T> = T extends string | number | boolean | null | undefined ? T : T extends readonly (infer E)[] ? readonly DeepPartial<E>[] : {
  readonly [K in keyof T]?: DeepPartial<T[K]> | undefined;
};
export interface SampleOptions {
  /** Which example of the catalogue to begin with, counted from 0 and round again; 0 unless told. */
  readonly seed?: number | undefined;
}
/**
 * A whole, valid message: an example of the catalogue with `overrides` laid over it. `undefined` takes a property away. The
 * same parameters give an equal message, and a new one each time. Where an override does not go with the example of the
 * seed, such as another `notificationType`, the next example is taken that it goes with; a `TypeError` if there is none.
 */
export type Sample = <T extends MessageType>(type: T, overrides?: DeepPartial<Messages[T]>, options?: SampleOptions) => Messages[T];
/** What a generated package knows of its examples. */
export interface SampleTables {
  readonly parse: Parse;
  readonly topicsOf: (type: MessageType) => readonly Topic[];
  /** Keys from the message to its topic. */
  readonly topic: readonly string[];
  readonly examples: {
    readonly [T in MessageType]: readonly unknown[];
  };
}
export declare function createSample({ parse, topicsOf, topic, examples }: SampleTables): Sample;
