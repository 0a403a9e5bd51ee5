-- CreateTable
CREATE TABLE "Host" (
    "domain" TEXT NOT NULL,
    "leasedUntil" TIMESTAMPTZ(3),
    "turnId" UUID,
    "nextAskableAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "backedOffUntil" TIMESTAMPTZ(3),
    "backOffs" INTEGER NOT NULL DEFAULT 0,
    "lastAskedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Host_pkey" PRIMARY KEY ("domain")
);

-- CreateTable
CREATE TABLE "RobotsFile" (
    "origin" TEXT NOT NULL,
    "status" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "readAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RobotsFile_pkey" PRIMARY KEY ("origin")
);


-- A turn has an end.
ALTER TABLE "Host" ADD CONSTRAINT "Host_turn_is_whole" CHECK (num_nonnulls("turnId", "leasedUntil") <> 1);
ALTER TABLE "Host" ADD CONSTRAINT "Host_backOffs_counted" CHECK ("backOffs" >= 0);
