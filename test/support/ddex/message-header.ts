/** The header of a generated message. */
export const MESSAGE_HEADER = `  <MessageHeader>
    <MessageThreadId>ZT-1</MessageThreadId>
    <MessageId>ZM-1</MessageId>
    <MessageSender><PartyId>PADPIDA2015120100C</PartyId></MessageSender>
    <MessageRecipient><PartyId>PADPIDA2026030100Z</PartyId></MessageRecipient>
    <MessageCreatedDateTime>2026-09-14T08:05:30Z</MessageCreatedDateTime>
  </MessageHeader>
`;
