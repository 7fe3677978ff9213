/**
 * The Telegram Bot API (10.1): reads updates of private chats, renders buttons, sends, and knows Telegram's answers.
 *
 * <p>Sources: the server's own code (tdlib/telegram-bot-api) and the specification, as of August 2026.
 *
 * <p>Never here: groups, channels, other bots; {@code parse_mode}, where one underscore in a text is an error for ever; file links, which
 * hold the bot's token.
 */
@NullMarked
package org.amparo.channel.telegram;

import org.jspecify.annotations.NullMarked;
