// @generated from schemas/resources/tweet.schema.json by cometd-codegen. Do not edit.

import type { UserData } from './UserData.js';

/** A tweet: one that came in, or a draft of an answer. */
export interface Tweet {
  /**
   * Identifies the interaction.
   *
   * Personal data.
   */
  id: string;
  /** How far the interaction has come. */
  state: TweetState;
  /** The direction of the interaction. */
  tweetType?: TweetType;
  /** The direction of the interaction, under its older name; goes with the key `twitter`. */
  twitterType?: TweetTwitterType;
  /** Operations that are possible right now; the list is open and its order means nothing. */
  capabilities?: TweetCapability[];
  /**
   * Identifies the customer in the contact database.
   *
   * Personal data.
   */
  contactId?: string;
  /**
   * Identifies the tweet that this one answers.
   *
   * Personal data.
   */
  parentId?: string;
  /**
   * Handle and name of the author.
   *
   * Personal data.
   */
  from?: string;
  /**
   * What was written.
   *
   * Personal data.
   */
  message?: string;
  /**
   * The beginning of what was written.
   *
   * Personal data.
   */
  subject?: string;
  /** When it arrived. Not ISO 8601: a blank instead of the T, the zone without a colon. */
  receivedDate?: string;
  /** When it was written, in ISO 8601, unlike all other dates. */
  twitterCreatedAt?: string;
  /**
   * Handle of the author.
   *
   * Personal data.
   */
  twitterFromAddr?: string;
  /**
   * Identifies the author at Twitter; digits as a string.
   *
   * Personal data.
   */
  twitterFromUserId?: string;
  /** Whether the tweet is marked as a favourite; a string, not a boolean. */
  twitterIsFavorited?: TweetTwitterIsFavorited;
  /** Whether the tweet passes on another; a string, not a boolean. */
  twitterIsRetweet?: TweetTwitterIsRetweet;
  /**
   * Identifies the tweet at Twitter, and so its author.
   *
   * Personal data.
   */
  twitterMsgId?: string;
  /**
   * What was written, without markup.
   *
   * Personal data.
   */
  twitterMsgPlainText?: string;
  /**
   * Standard responses suggested for the tweet. The server itself misspells the key; the items have
   * never been seen.
   */
  revelantResponseTemplateGroups?: unknown[];
  /** Addresses of queues that the interaction could be transferred to. */
  suggestedQueueUris?: string[];
  /**
   * Absolute address of the interaction in the REST API. Seen in the older form only, with `twitters` in
   * the path.
   *
   * Personal data.
   */
  uri?: string;
  /**
   * Business data attached to the interaction.
   *
   * Personal data.
   */
  userData?: UserData;
}

/** How far the interaction has come. */
export type TweetState = 'Processing' | 'Composing' | (string & {});

/** The direction of the interaction. */
export type TweetType = 'Inbound' | 'Outbound' | (string & {});

/** The direction of the interaction, under its older name; goes with the key `twitter`. */
export type TweetTwitterType = 'Inbound' | 'Outbound' | (string & {});

export type TweetCapability =
  | 'Reply'
  | 'Retweet'
  | 'Transfer'
  | 'AddComment'
  | 'AttachUserData'
  | 'UpdateUserData'
  | 'DeleteUserData'
  | 'SetDisposition'
  | 'SetInFocus'
  | 'Complete'
  | 'MarkFavorite'
  | 'RemoveFavorite'
  | 'Cancel'
  | 'Send'
  | (string & {});

/** Whether the tweet is marked as a favourite; a string, not a boolean. */
export type TweetTwitterIsFavorited = 'true' | 'false' | (string & {});

/** Whether the tweet passes on another; a string, not a boolean. */
export type TweetTwitterIsRetweet = 'true' | 'false' | (string & {});
