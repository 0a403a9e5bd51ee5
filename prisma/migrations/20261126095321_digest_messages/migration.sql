-- CreateTable
CREATE TABLE "DigestMessage" (
    "id" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "images" JSONB NOT NULL,

    CONSTRAINT "DigestMessage_pkey" PRIMARY KEY ("id")
);

-- AlterTable
ALTER TABLE "Digest" ADD COLUMN     "messageId" TEXT;

-- What has been composed so far moves over, each once.
UPDATE "Digest"
SET "messageId" = encode(sha256(convert_to(concat_ws(chr(10), subject, text, html, images::text), 'UTF8')), 'hex')
WHERE subject IS NOT NULL AND text IS NOT NULL AND html IS NOT NULL;

INSERT INTO "DigestMessage" (id, subject, text, html, images)
SELECT DISTINCT ON ("messageId") "messageId", subject, text, html, COALESCE(images, '[]')
FROM "Digest" WHERE "messageId" IS NOT NULL;

-- AlterTable
ALTER TABLE "Digest" DROP COLUMN "html",
DROP COLUMN "images",
DROP COLUMN "subject",
DROP COLUMN "text";

-- CreateIndex
CREATE INDEX "Digest_messageId_idx" ON "Digest"("messageId");

-- AddForeignKey
ALTER TABLE "Digest" ADD CONSTRAINT "Digest_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "DigestMessage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Digest" ADD CONSTRAINT "Digest_message_is_whole" CHECK (num_nonnulls("messageId", "composedAt") IN (0, 2));
