-- Caches and counters when no Redis is configured. Unlogged: emptied by crash recovery, and nothing here is truth.
CREATE UNLOGGED TABLE "sol_os"."kv" (
	"key" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "kv_expires_at" ON "sol_os"."kv" ("expires_at");
--> statement-breakpoint
-- The columns that rate-limiter-flexible expects.
CREATE UNLOGGED TABLE "sol_os"."rate_limits" (
	"key" varchar(255) PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
