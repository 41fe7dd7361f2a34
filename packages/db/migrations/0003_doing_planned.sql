CREATE TABLE "sol_os"."block_changes" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"block_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	CONSTRAINT "block_changes_user_id_id_block_id_pk" PRIMARY KEY("user_id","id","block_id")
);
--> statement-breakpoint
CREATE TABLE "sol_os"."blocks" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"task_id" uuid,
	"title" text,
	"kind" text NOT NULL,
	"flexible" boolean NOT NULL,
	"start_at" timestamp (3) with time zone NOT NULL,
	"end_at" timestamp (3) with time zone NOT NULL,
	"done_at" timestamp (3) with time zone,
	"change_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "blocks_user_id_id_pk" PRIMARY KEY("user_id","id"),
	CONSTRAINT "blocks_named" CHECK ("sol_os"."blocks"."title" IS NOT NULL OR "sol_os"."blocks"."task_id" IS NOT NULL),
	CONSTRAINT "blocks_forward" CHECK ("sol_os"."blocks"."start_at" < "sol_os"."blocks"."end_at")
);
--> statement-breakpoint
CREATE TABLE "sol_os"."experiments" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"subject" text NOT NULL,
	"outcome" text NOT NULL,
	"days" integer NOT NULL,
	"state" text NOT NULL,
	"seed" integer,
	"start_day" date,
	"marks" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "experiments_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
CREATE TABLE "sol_os"."forecasts" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"hours" jsonb NOT NULL,
	"usual" jsonb NOT NULL,
	CONSTRAINT "forecasts_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
CREATE TABLE "sol_os"."predictions" (
	"user_id" uuid NOT NULL,
	"checkin_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"for_at" timestamp (3) with time zone NOT NULL,
	"mean" double precision NOT NULL,
	"low" double precision NOT NULL,
	"high" double precision NOT NULL,
	"usual" double precision NOT NULL,
	"lower_third" smallint NOT NULL,
	"upper_third" smallint NOT NULL,
	CONSTRAINT "predictions_user_id_checkin_id_outcome_pk" PRIMARY KEY("user_id","checkin_id","outcome")
);
--> statement-breakpoint
CREATE TABLE "sol_os"."insight_states" (
	"user_id" uuid NOT NULL,
	"computed_at" timestamp (3) with time zone NOT NULL,
	"stands_on" text NOT NULL,
	"checkpoint" "bytea",
	"outlook" jsonb NOT NULL,
	"look" jsonb,
	"looked_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "insight_states_user_id_pk" PRIMARY KEY("user_id")
);
--> statement-breakpoint
ALTER TABLE "sol_os"."block_changes" ADD CONSTRAINT "block_changes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "sol_os"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sol_os"."blocks" ADD CONSTRAINT "blocks_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "sol_os"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sol_os"."blocks" ADD CONSTRAINT "blocks_user_id_task_id_tasks_user_id_id_fk" FOREIGN KEY ("user_id","task_id") REFERENCES "sol_os"."tasks"("user_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sol_os"."experiments" ADD CONSTRAINT "experiments_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "sol_os"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sol_os"."forecasts" ADD CONSTRAINT "forecasts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "sol_os"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sol_os"."predictions" ADD CONSTRAINT "predictions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "sol_os"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sol_os"."predictions" ADD CONSTRAINT "predictions_user_id_checkin_id_checkins_user_id_id_fk" FOREIGN KEY ("user_id","checkin_id") REFERENCES "sol_os"."checkins"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sol_os"."insight_states" ADD CONSTRAINT "insight_states_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "sol_os"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "block_changes_of_block" ON "sol_os"."block_changes" USING btree ("user_id","block_id");--> statement-breakpoint
CREATE INDEX "block_changes_at" ON "sol_os"."block_changes" USING btree ("at");--> statement-breakpoint
CREATE INDEX "blocks_start" ON "sol_os"."blocks" USING btree ("user_id","start_at");--> statement-breakpoint
CREATE INDEX "blocks_task" ON "sol_os"."blocks" USING btree ("user_id","task_id");--> statement-breakpoint
CREATE INDEX "blocks_deleted" ON "sol_os"."blocks" USING btree ("deleted_at") WHERE "sol_os"."blocks"."deleted_at" IS NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "experiments_running" ON "sol_os"."experiments" USING btree ("user_id") WHERE "sol_os"."experiments"."state" = 'running';--> statement-breakpoint
CREATE INDEX "forecasts_made" ON "sol_os"."forecasts" USING btree ("user_id","made_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "predictions_for" ON "sol_os"."predictions" USING btree ("user_id","for_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "focus_sessions_ended" ON "sol_os"."focus_sessions" USING btree ("user_id","ended_at");--> statement-breakpoint
CREATE INDEX "focus_sessions_task" ON "sol_os"."focus_sessions" USING btree ("user_id","task_id","started_at");--> statement-breakpoint
CREATE INDEX "tasks_open" ON "sol_os"."tasks" USING btree ("user_id","created_at","id") WHERE "sol_os"."tasks"."status" = 'open' AND "sol_os"."tasks"."deleted_at" IS NULL AND "sol_os"."tasks"."shelved_at" IS NULL;--> statement-breakpoint
CREATE INDEX "tasks_open_planned" ON "sol_os"."tasks" USING btree ("user_id","planned_day","created_at","id") WHERE "sol_os"."tasks"."status" = 'open' AND "sol_os"."tasks"."deleted_at" IS NULL AND "sol_os"."tasks"."planned_day" IS NOT NULL;--> statement-breakpoint
CREATE INDEX "tasks_open_marked" ON "sol_os"."tasks" USING btree ("user_id","id") WHERE "sol_os"."tasks"."status" = 'open' AND "sol_os"."tasks"."deleted_at" IS NULL AND ("sol_os"."tasks"."pinned" OR "sol_os"."tasks"."deadline_day" IS NOT NULL OR "sol_os"."tasks"."day_order" IS NOT NULL);--> statement-breakpoint
CREATE INDEX "tasks_completed" ON "sol_os"."tasks" USING btree ("user_id","completed_at") WHERE "sol_os"."tasks"."completed_at" IS NOT NULL;